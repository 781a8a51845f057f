package org.levain.web.internal.visit;

/**
 * Where a page is, and how a link on it looks. Links go up as many steps as the page is deep, so
 * that they are right under any context path and behind any reverse proxy.
 *
 * @param path the address below {@code levain/} as the browser sees it, still encoded, without
 *     query
 */
public record Location(String path) {

  /** A link to a path below {@code levain/}. */
  public String link(String below) {
    String link = "../".repeat(depth()) + below;
    return link.isEmpty() ? "./" : link;
  }

  /** A link to a path below the context path of the server. */
  public String hostLink(String below) {
    return "../".repeat(depth() + 1) + below;
  }

  private int depth() {
    return (int) path.chars().filter(c -> c == '/').count();
  }
}
