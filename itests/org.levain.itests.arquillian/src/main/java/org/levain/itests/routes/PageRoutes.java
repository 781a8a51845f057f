package org.levain.itests.routes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/**
 * Every page of Levain, from the endpoints that the server has registered, each with something to
 * show. A new page without an example fails.
 */
public final class PageRoutes {

  /** The page behind a link in a mail; the same stands at {@code goals/invitations/}. */
  private static final String MAILED = "goals/invited/";

  private PageRoutes() {}

  /**
   * The addresses below {@code levain/} by route template.
   *
   * @param admin an administrator who has signed in
   */
  public static Map<String, String> of(RunningServer server, Visitor admin) {
    Examples examples = new Examples(server, admin);
    Map<String, String> pages = new LinkedHashMap<>();
    for (String route : Endpoint.readable(server)) {
      if (mayBePage(route)) {
        String address = examples.filled(route);
        if (isPage(route, admin.get("levain/" + address))) {
          pages.put(route, address);
        }
      }
    }
    return pages;
  }

  private static boolean mayBePage(String route) {
    return !route.contains("api/") && !route.startsWith("assets/") && !route.startsWith(MAILED);
  }

  /** A redirect, a download or a part of a page is none. */
  private static boolean isPage(String route, Answer answer) {
    if (answer.status() >= 400) {
      throw new IllegalStateException("The route " + route + " has nothing to show: " + answer);
    }
    return answer.status() == 200
        && answer.header("Content-Type").startsWith("text/html")
        && !answer.header("Content-Disposition").startsWith("attachment")
        && answer.text().contains("<html");
  }
}
