package org.levain.itests.hostile.application;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;

/** All pages of the application: a front page, a sign-in form, and what it says of mistakes. */
public final class Intranet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en"><meta charset="utf-8"><title>Intranet</title>
      <main><h1>Intranet</h1>%s</main></html>
      """;

  private static final String FORM =
      """
      <form method="post">
      <input type="hidden" name="intranet_token" value="%s">
      <label>Name <input name="user"></label>
      <label>Password <input name="password" type="password"></label>
      <button name="go">Sign in</button></form>
      """;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (path(request)) {
      case "/" -> page(response, 200, front(request.getUserPrincipal()));
      case "/sign-in" -> page(response, 200, form(request));
      case "/sign-out" -> {
        request.getSession().invalidate();
        response.sendRedirect(request.getContextPath() + "/");
      }
      case "/refused" -> page(response, 403, "<p>The intranet refuses this.");
      case "/broken" -> page(response, response.getStatus(), "<p>The intranet is broken.");
      default -> page(response, 404, "<p>The intranet has no such page.");
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      request.login(request.getParameter("user"), request.getParameter("password"));
      response.sendRedirect(request.getContextPath() + "/");
    } catch (ServletException e) {
      page(response, 401, form(request));
    }
  }

  private static String path(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null ? "/" : path;
  }

  private static String front(Principal principal) {
    return principal == null
        ? "<p><a href=\"sign-in\">Sign in</a>"
        : "<p>You are " + principal.getName() + ". <a href=\"levain/\">Levain</a>";
  }

  private static String form(HttpServletRequest request) {
    return FORM.formatted(request.getSession().getAttribute(TokenFilter.TOKEN));
  }

  private static void page(HttpServletResponse response, int status, String text)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(PAGE.formatted(text));
  }
}
