package org.levain.web.internal.guard;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.levain.web.internal.problem.Thrown.TooLarge;

/** The body of a request, up to a limit. */
final class Body extends FilterInputStream {

  /** The most that a request may bring, in bytes. */
  static final int LIMIT = 20 * 1024 * 1024;

  private long left;

  Body(InputStream in, long limit) {
    super(in);
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    return next < 0 ? next : counted(1, next);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    return count < 0 ? count : counted(count, count);
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    counted(skipped, 0);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int counted(long count, int result) throws TooLarge {
    left -= count;
    if (left < 0) {
      throw new TooLarge();
    }
    return result;
  }
}
