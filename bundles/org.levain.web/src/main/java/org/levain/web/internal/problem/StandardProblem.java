package org.levain.web.internal.problem;

import java.util.Locale;
import org.levain.web.Problem;
import org.levain.web.Refusal;
import org.levain.web.internal.page.Words;

/** The refusals that web itself knows, in both languages. */
public enum StandardProblem {
  /** Something in the request cannot be read. */
  BAD_REQUEST(400),
  /** Nobody has signed in. */
  NOT_SIGNED_IN(401),
  /** A bearer secret that is none. */
  WRONG_SECRET(401),
  /** Signed in, but without the permission. */
  NOT_ALLOWED(403),
  /** An address for which nobody declared who may use it. */
  CLOSED(403),
  /** A write from a page of another site, or from nowhere. */
  FOREIGN_ORIGIN(403),
  /** A write without a valid token. */
  TOKEN_EXPIRED(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  CONFLICT(409),
  TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  TOO_MANY_REQUESTS(429),
  /** A bug; the argument is the number that also stands in the log. */
  FAILED(500),
  /** The disk is full. */
  NO_ROOM(507),
  /** No security service or no members service: nothing is shown. */
  AWAY(503);

  private final int status;

  StandardProblem(int status) {
    this.status = status;
  }

  /** The problem of a status that somebody answered with. */
  public static StandardProblem of(int status) {
    for (StandardProblem problem : values()) {
      if (problem.status == status) {
        return problem;
      }
    }
    return status < 500 ? BAD_REQUEST : FAILED;
  }

  /** The short name of the kind. */
  public String type() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The problem in a reader's language. */
  public Problem in(Locale locale, Object... arguments) {
    String key = "lv.problem." + type();
    return Problem.of(
        status,
        type(),
        Words.WEB.text(locale, key + ".title", arguments),
        Words.WEB.text(locale, key + ".detail", arguments));
  }

  /** What a filter throws to end a request. */
  public Refusal refusal(Locale locale) {
    return new Refusal(in(locale));
  }
}
