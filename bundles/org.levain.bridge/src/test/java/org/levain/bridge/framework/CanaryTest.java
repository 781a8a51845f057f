package org.levain.bridge.framework;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.levain.bridge.FakeContext;
import org.levain.bridge.gate.Dispatcher;

class CanaryTest {

  private final List<String> seen = new ArrayList<>();

  @Test
  void asksForTheAddressWithoutANetwork() throws Exception {
    int status =
        canary(
                (request, response) -> {
                  seen.add(request.getMethod() + " " + request.getRequestURI());
                  seen.add(request.getServletPath() + " " + request.getPathInfo());
                  response.getWriter().print("ok");
                })
            .get("/ping");

    assertThat(status).isEqualTo(200);
    assertThat(seen).containsExactly("GET /wiki/levain/ping", "/levain /ping");
  }

  @Test
  void isARequestThatBundlesCanWorkWith() throws Exception {
    int status =
        canary(
                (request, response) -> {
                  HttpServletRequest wrapped = new HttpServletRequestWrapper(request);
                  wrapped.setAttribute("a", "b");
                  seen.add((String) wrapped.getAttribute("a"));
                  assertThat(wrapped.getInputStream().read()).isEqualTo(-1);
                  assertThat(wrapped.getHeaders("Cookie").hasMoreElements()).isFalse();
                  assertThat(wrapped.getHeader("Cookie")).isNull();
                  assertThat(wrapped.getSession(false)).isNull();
                  assertThat(wrapped.getDateHeader("If-Modified-Since")).isEqualTo(-1);
                  assertThat(wrapped.isAsyncSupported()).isFalse();
                  new HttpServletResponseWrapper(response).getOutputStream().write(new byte[10]);
                  response.sendError(404);
                })
            .get("/x");

    assertThat(status).isEqualTo(404);
    assertThat(seen).containsExactly("b");
  }

  @Test
  void showsWhatTheTerminalShowsSoThatPagesAreReallyDrawn() throws Exception {
    Dispatcher dispatcher =
        (request, response) -> {
          seen.add(request.getHeader("authorization"));
          seen.addAll(Collections.list(request.getHeaderNames()));
          seen.addAll(Collections.list(request.getHeaders("Accept")));
        };

    int status =
        new Canary(new FakeContext().proxy(), dispatcher, () -> Optional.of("secret")).get("/x");

    assertThat(status).isEqualTo(200);
    assertThat(seen).containsExactly("Bearer secret", "Accept", "Authorization", "text/html, */*");
  }

  @Test
  void wakesSeveralSideBySide() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    Dispatcher dispatcher =
        (request, response) -> {
          both.countDown();
          // each is answered once the other has been asked, too
          await(both);
        };

    canary(dispatcher).wake(List.of("/a/", "/b/"));

    assertThat(both.getCount()).isZero();
  }

  /** The status page asks the mail server, which may not answer. */
  @Test
  void waitsOnlyAMomentForAPageThatMembersSee() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Dispatcher dispatcher =
        (request, response) -> {
          if (request.getHeader("Authorization") == null) {
            response.setStatus(401);
          } else {
            await(end);
          }
        };

    int status =
        new Canary(new FakeContext().proxy(), dispatcher, () -> Optional.of("secret")).get("/x");
    end.countDown();

    assertThat(status).isEqualTo(401);
    assertThat(seen).as("interrupts").isEmpty();
  }

  private void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      seen.add("interrupted");
    }
  }

  @Test
  void seesABundleThatFailsAsNoAnswer() throws Exception {
    assertThat(
            canary(
                    (request, response) -> {
                      throw new IllegalStateException("broken");
                    })
                .get("/ping"))
        .isGreaterThanOrEqualTo(500);
  }

  private static Canary canary(Dispatcher dispatcher) {
    return new Canary(new FakeContext().proxy(), dispatcher);
  }
}
