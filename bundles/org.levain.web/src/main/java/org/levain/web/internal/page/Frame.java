package org.levain.web.internal.page;

import java.util.List;
import org.levain.web.Caller;
import org.levain.web.internal.visit.Display;
import org.levain.web.internal.visit.Location;

/**
 * What surrounds a page and what its template may ask: the reader, the server around, the menu.
 *
 * @param caller who reads
 * @param administrator whether the reader has the role of an administrator
 * @param display how the reader wants pages to look
 * @param location where the page is
 * @param method how it was asked for: a page that answers a POST cannot be opened again by a link
 * @param token the hidden field of the reader's forms, empty for a stranger
 * @param host the server around
 * @param menu the entries that the reader may see, in their order
 * @param organisation the name that an administrator gave, or an empty string
 * @param version Levain's version
 */
public record Frame(
    Caller caller,
    boolean administrator,
    Display display,
    Location location,
    String method,
    String token,
    HostNames host,
    List<MenuItem> menu,
    String organisation,
    String version) {

  /**
   * The server around.
   *
   * @param displayName the name that people know it by, or an empty string while it is away
   * @param frontPath its front page, below the context path
   * @param signInPath its sign-in page, below the context path
   */
  public record HostNames(String displayName, String frontPath, String signInPath) {

    /** A server that nothing is known of. */
    public static final HostNames UNKNOWN = new HostNames("", "", "");
  }

  /**
   * An entry of the menu.
   *
   * @param path below {@code levain/}
   * @param label in the reader's language
   */
  public record MenuItem(String path, String label) {}

  /** Where a reader who changes language or display comes back to, below {@code levain/}. */
  String back() {
    String path = location.path();
    return method.equals("GET") ? path : path.substring(0, path.indexOf('/') + 1);
  }
}
