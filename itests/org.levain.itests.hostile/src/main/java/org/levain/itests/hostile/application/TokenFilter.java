package org.levain.itests.hostile.application;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;

/** Opens a session for everybody, and sends every POST away that does not bring its token. */
public final class TokenFilter implements Filter {

  static final String TOKEN = "intranet_token";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    String token = token(http.getSession());
    if (http.getMethod().equals("GET") || token.equals(http.getParameter(TOKEN))) {
      chain.doFilter(request, response);
    } else {
      ((HttpServletResponse) response).sendRedirect(http.getContextPath() + "/refused");
    }
  }

  private static String token(HttpSession session) {
    if (session.getAttribute(TOKEN) == null) {
      session.setAttribute(TOKEN, UUID.randomUUID().toString());
    }
    return (String) session.getAttribute(TOKEN);
  }
}
