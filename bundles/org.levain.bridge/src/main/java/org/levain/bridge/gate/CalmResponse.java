package org.levain.bridge.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.levain.bridge.page.Calm;
import org.levain.bridge.page.CalmPage;

/**
 * Keeps the server's error pages out: they would show a stack trace, or open a session in the wiki.
 */
final class CalmResponse extends HttpServletResponseWrapper {

  private final HttpServletRequest request;
  private final CalmPage page;

  CalmResponse(HttpServletRequest request, HttpServletResponse response, CalmPage page) {
    super(response);
    this.request = request;
    this.page = page;
  }

  @Override
  public void sendError(int status) throws IOException {
    page.answer(request, (HttpServletResponse) getResponse(), Calm.status(status));
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    sendError(status);
  }
}
