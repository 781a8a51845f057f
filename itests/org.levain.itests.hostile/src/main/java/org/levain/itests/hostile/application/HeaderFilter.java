package org.levain.itests.hostile.application;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps everything of this application out of everybody else's pages. */
public final class HeaderFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse http = (HttpServletResponse) response;
    http.setHeader("Cross-Origin-Embedder-Policy", "require-corp");
    http.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    http.setHeader("Strict-Transport-Security", "max-age=31536000");
    http.setHeader("Content-Security-Policy", "default-src 'none'; form-action 'self'");
    chain.doFilter(request, response);
  }
}
