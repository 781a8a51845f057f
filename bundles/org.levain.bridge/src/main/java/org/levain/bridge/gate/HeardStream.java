package org.levain.bridge.gate;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Passes all on, and keeps a copy if that may be done. Whether it may shows at the first byte: the
 * status and the headers of the answer are there then.
 */
final class HeardStream extends ServletOutputStream {

  private final ServletOutputStream out;
  private final BooleanSupplier mayBeKept;
  private @Nullable ByteArrayOutputStream copy;
  private boolean begun;

  HeardStream(ServletOutputStream out, BooleanSupplier mayBeKept) {
    this.out = out;
    this.mayBeKept = mayBeKept;
  }

  /** All that was written, if it was to be kept and is not too long for that. */
  Optional<byte[]> content() {
    return Optional.ofNullable(copy).map(ByteArrayOutputStream::toByteArray);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (!begun) {
      begun = true;
      copy = mayBeKept.getAsBoolean() ? new ByteArrayOutputStream() : null;
    }
    out.write(bytes, offset, length);
    ByteArrayOutputStream into = copy;
    if (into == null) {
      return;
    }
    into.write(bytes, offset, length);
    copy = into.size() > PublicAnswers.LONGEST ? null : into;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  @Override
  public boolean isReady() {
    return out.isReady();
  }

  /** Written piece by piece, whenever the client can take more: that is not kept. */
  @Override
  public void setWriteListener(WriteListener listener) {
    begun = true;
    out.setWriteListener(listener);
  }
}
