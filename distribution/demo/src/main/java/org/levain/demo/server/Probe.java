package org.levain.demo.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Asks a starting server whether it answers. */
final class Probe {

  private final ChildJvm jvm;
  private final HttpClient client = HttpClient.newHttpClient();
  private String lastAnswer = "nothing";

  Probe(ChildJvm jvm) {
    this.jvm = jvm;
  }

  /** Waits for an answer that is no failure: a page, a redirect to a sign-in page. */
  void awaitAnswer(URI address, Duration patience) {
    await(address, patience, status -> status != 404 && status < 500);
  }

  /** Waits for 200. */
  void awaitOk(URI address, Duration patience) {
    await(address, patience, status -> status == 200);
  }

  private void await(URI address, Duration patience, IntPredicate good) {
    if (Wait.forAnswer(patience, () -> ask(address).filter(good::test)).isEmpty()) {
      throw new Refusal(
          "%s did not answer within %d s (last: %s): see %s."
              .formatted(address, patience.toSeconds(), lastAnswer, jvm.log()));
    }
  }

  private Optional<Integer> ask(URI address) {
    if (!jvm.isAlive()) {
      throw new Refusal("The server ended while starting: see " + jvm.log() + ".");
    }
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      lastAnswer = answer.statusCode() + " " + answer.body().lines().findFirst().orElse("");
      return Optional.of(answer.statusCode());
    } catch (IOException e) {
      lastAnswer = e.toString();
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting", e);
    }
  }
}
