package org.levain.bridge.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A filter sees the path of whichever servlet would have been next; inside, the servlet path is
 * {@code /levain} and the path info is the rest.
 */
final class PathRequest extends HttpServletRequestWrapper {

  static final String PATH = "/levain";

  private final String pathInfo;

  PathRequest(HttpServletRequest request) {
    super(request);
    this.pathInfo = path(request).substring(PATH.length());
  }

  /** The decoded path below the context path. */
  static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }

  @Override
  public String getServletPath() {
    return PATH;
  }

  @Override
  public @Nullable String getPathInfo() {
    return pathInfo.isEmpty() ? null : pathInfo;
  }
}
