package org.levain.bridge.gate;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.levain.bridge.page.Calm;
import org.levain.bridge.page.CalmPage;

/**
 * Answers everything below {@code /levain/} itself and never calls the chain: the server's filters
 * stay out of it, its session and cookies too.
 */
public final class LevainFilter implements Filter {

  private static final String INSIDE = "levain.inside";
  private static final int MOST_BYTES_KEPT = 8_000_000;

  private final Gate gate;
  private final Dispatcher dispatcher;
  private final Consumer<HttpServletRequest> witness;
  private final CalmPage page = new CalmPage();
  private final PublicAnswers known = new PublicAnswers(MOST_BYTES_KEPT);

  /**
   * A filter before this gate.
   *
   * @param witness sees each new request before it is answered
   */
  public LevainFilter(Gate gate, Dispatcher dispatcher, Consumer<HttpServletRequest> witness) {
    this.gate = gate;
    this.dispatcher = dispatcher;
    this.witness = witness;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain ignored)
      throws IOException, ServletException {
    answer((HttpServletRequest) request, (HttpServletResponse) response);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request.getAttribute(INSIDE) != null) {
      // a resource dispatched it again: it never left
      serve(request, response);
    } else if (PathRequest.path(request).equals(PathRequest.PATH)) {
      toFolder(request, response);
    } else {
      witness.accept(request);
      admit(request, response);
    }
  }

  private void admit(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Standing standing = gate.enter(request);
    if (standing instanceof Standing.Open) {
      serveInside(request, response);
    } else if (!known.answer(request, response)) {
      stayOutside(standing, request, response);
    }
  }

  private void stayOutside(
      Standing standing, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (standing instanceof Standing.Closed closed) {
      hold(request, response, closed.late());
    } else if (standing instanceof Standing.Shut shut) {
      page.answer(request, response, shut.why());
    }
  }

  private void hold(HttpServletRequest request, HttpServletResponse response, Calm late)
      throws IOException {
    if (gate.isLate(request) || !request.isAsyncSupported()) {
      turnAway(request, response, late);
    } else if (!gate.hold(request, response)) {
      turnAway(request, response, Calm.crowded());
    }
  }

  private void turnAway(HttpServletRequest request, HttpServletResponse response, Calm why)
      throws IOException {
    gate.turnedAway();
    page.answer(request, response, why);
  }

  private void serveInside(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.setAttribute(INSIDE, Boolean.TRUE);
    Place place = Place.of(request);
    boolean async = false;
    try {
      HttpServletResponse heard = known.listen(request, response);
      serve(request, heard);
      if (request.isAsyncStarted()) {
        // what it has written so far may be half of it
        request.getAsyncContext().addListener(new Leave(() -> gate.leave(place)));
        async = true;
      } else {
        known.keep(request, heard);
      }
    } finally {
      if (!async) {
        gate.leave(place);
      }
    }
  }

  private void serve(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request.getCharacterEncoding() == null) {
      request.setCharacterEncoding("UTF-8");
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // the wiki's classes must not be found by accident
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      dispatcher.serve(new PathRequest(request), new CalmResponse(request, response, page));
    } finally {
      thread.setContextClassLoader(before);
      // Felix has logged it and answered; the server would put its stack trace in place of that
      request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
  }

  /** Links on pages are relative to {@code levain/}. */
  private static void toFolder(HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString();
    response.setStatus(308);
    response.setHeader("Location", query == null ? "levain/" : "levain/?" + query);
    response.setHeader("Cache-Control", "no-store");
  }
}
