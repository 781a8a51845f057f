package org.levain.bridge.gate;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hears what is answered, if that may be kept. For one request, so for one thread at a time. */
final class ListeningResponse extends HttpServletResponseWrapper {

  private static final int TOO_MANY = 429;

  private final long stamp;
  private final long since = System.nanoTime();
  private @Nullable HeardStream heard;

  /**
   * Hears from now on.
   *
   * @param stamp of the changes there were until now
   */
  ListeningResponse(HttpServletResponse response, long stamp) {
    super(response);
    this.stamp = stamp;
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
  Optional<KeptAnswer> answer() {
    return Optional.ofNullable(heard)
        .flatMap(HeardStream::content)
        .flatMap(content -> PublicAnswer.of(inner(), content))
        .map(this::kept);
  }

  /** What was answered before, kept from now on, if this says that it is the same still. */
  Optional<KeptAnswer> confirmed(PublicAnswer before) {
    boolean same =
        getStatus() == SC_NOT_MODIFIED
            && !before.tag().isEmpty()
            && before.tag().equals(PublicAnswer.tag(inner()));
    return same ? Optional.of(kept(before)) : Optional.empty();
  }

  /** Whether this says nothing of what was answered before: it is the same, or there is a fault. */
  boolean leavesItOpen() {
    int status = getStatus();
    return status == SC_NOT_MODIFIED || status == TOO_MANY || status >= SC_INTERNAL_SERVER_ERROR;
  }

  private KeptAnswer kept(PublicAnswer answer) {
    return new KeptAnswer(answer, stamp, since);
  }

  private HttpServletResponse inner() {
    return (HttpServletResponse) getResponse();
  }
}
