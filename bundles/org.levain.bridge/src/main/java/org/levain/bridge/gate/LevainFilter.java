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
import java.util.Set;
import org.levain.bridge.page.Calm;
import org.levain.bridge.page.CalmPage;

/**
 * Answers everything below {@code /levain/} itself and never calls the chain: the server's filters
 * stay out of it, its session and cookies too.
 */
public final class LevainFilter implements Filter {

  private static final String INSIDE = "levain.inside";
  private static final int MOST_BYTES_KEPT = 8_000_000;

  /** Those that only ask (RFC 9110 9.2.1). */
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final Gate gate;
  private final Dispatcher dispatcher;
  private final Witness witness;
  private final CalmPage page = new CalmPage();
  private final Changes changes;
  private final PublicAnswers known;

  /**
   * A filter before this gate.
   *
   * @param witness sees each new request
   */
  public LevainFilter(Gate gate, Dispatcher dispatcher, Witness witness) {
    this.gate = gate;
    this.dispatcher = dispatcher;
    this.witness = witness;
    this.changes = gate.changes();
    this.known = new PublicAnswers(MOST_BYTES_KEPT, changes);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain ignored)
      throws IOException, ServletException {
    answer((HttpServletRequest) request, (HttpServletResponse) response);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String path = PathRequest.path(request);
    if (request.getAttribute(INSIDE) != null) {
      // a resource dispatched it again: it never left
      serve(request, response);
    } else if (path.equals(PathRequest.PATH)) {
      toFolder(request, response);
    } else {
      witness.came(request);
      answer(path, request, response);
    }
  }

  private void answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    long start = System.nanoTime();
    if (known.answerAtOnce(request, response)) {
      witness.answeredFromMemory(
          path.substring(PathRequest.PATH.length()),
          response.getStatus(),
          System.nanoTime() - start);
    } else {
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
    Runnable leave = entered(request);
    boolean async = false;
    try {
      HttpServletResponse heard = known.listen(request, response);
      serve(request, heard);
      if (request.isAsyncStarted()) {
        // what it has written so far may be half of it
        request.getAsyncContext().addListener(new Leave(leave));
        async = true;
      } else {
        known.keep(request, heard);
      }
    } finally {
      if (!async) {
        leave.run();
      }
    }
  }

  /** Notes that it is inside; returns what is to be done when it leaves. */
  private Runnable entered(HttpServletRequest request) {
    Place place = Place.of(request);
    if (SAFE.contains(request.getMethod())) {
      return () -> gate.leave(place);
    }
    changes.begin();
    return () -> {
      changes.end();
      gate.leave(place);
    };
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
