package org.levain.host.jspwiki.internal.member;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** A request as the server itself sees it. */
public final class OwnRequest {

  private OwnRequest() {}

  /** The OSGi HTTP service wraps the request, and its session is not the wiki's. */
  static HttpServletRequest of(HttpServletRequest request) {
    ServletRequest inner = request;
    while (inner instanceof ServletRequestWrapper wrapper) {
      inner = wrapper.getRequest();
    }
    return inner instanceof HttpServletRequest http ? http : request;
  }

  /** The server's session behind a request, if there is one; never creates one. */
  public static Optional<HttpSession> session(HttpServletRequest request) {
    return Optional.ofNullable(of(request).getSession(false));
  }
}
