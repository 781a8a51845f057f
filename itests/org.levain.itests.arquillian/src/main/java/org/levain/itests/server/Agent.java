package org.levain.itests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The agent inside the server, as tests call it. */
public final class Agent {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final String address;
  private final String token;
  private final HttpClient client = HttpClient.newHttpClient();

  private Agent(String port, String token) {
    this.address = "http://127.0.0.1:" + port;
    this.token = token;
  }

  /** The agent that writes this file when it listens: it may start after Levain answers. */
  static Agent at(Path file, Duration patience) {
    if (!Wait.until(patience, PAUSE, () -> Files.exists(file))) {
      throw new IllegalStateException("The test agent did not start");
    }
    return of(file);
  }

  private static Agent of(Path file) {
    try {
      String[] portAndToken = Files.readString(file).split(" ");
      return new Agent(portAndToken[0], portAndToken[1]);
    } catch (IOException e) {
      throw new UncheckedIOException("The test agent does not run", e);
    }
  }

  /** The bundles, a line each: number, state, symbolic name and version, tab-separated. */
  public List<String> bundles() {
    return text(call("/bundles", Map.of(), new byte[0])).lines().toList();
  }

  /** Installs a bundle or replaces it, and starts it. */
  public String install(String location, byte[] jar) {
    return text(call("/install", Map.of("location", location), jar));
  }

  /** Takes a bundle away, if it is there. */
  public void uninstall(String location) {
    call("/uninstall", Map.of("location", location), new byte[0]);
  }

  /** Runs a test method; the answer is Arquillian's serialised result. */
  public byte[] run(String location, String type, String method) {
    return call("/run", Map.of("location", location, "class", type, "method", method), new byte[0]);
  }

  /** Asks a probe inside the server: a service that a probe bundle registered under this name. */
  public String ask(String probe, String question) {
    byte[] body = question.getBytes(StandardCharsets.UTF_8);
    return text(call("/call", Map.of("probe", probe), body));
  }

  private byte[] call(String path, Map<String, String> query, byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path + "?" + encoded(query)))
            .header("X-Token", token)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " failed in the server: " + text(answer.body()));
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException("The test agent is away", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(Map<String, String> query) {
    return query.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
