package org.levain.bridge.gate;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hears what is answered, if that may be kept. For one request, so for one thread at a time. */
final class ListeningResponse extends HttpServletResponseWrapper {

  private @Nullable HeardStream heard;

  ListeningResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    HeardStream known = heard;
    if (known == null) {
      known = new HeardStream(super.getOutputStream(), () -> PublicAnswer.isPublic(inner()));
      heard = known;
    }
    return known;
  }

  /** It begins again: what was heard counts no more. */
  @Override
  public void reset() {
    super.reset();
    heard = null;
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    heard = null;
  }

  /** What was answered, if all of it was heard and it may be kept. */
  Optional<PublicAnswer> answer() {
    return Optional.ofNullable(heard)
        .flatMap(HeardStream::content)
        .flatMap(content -> PublicAnswer.of(inner(), content));
  }

  private HttpServletResponse inner() {
    return (HttpServletResponse) getResponse();
  }
}
