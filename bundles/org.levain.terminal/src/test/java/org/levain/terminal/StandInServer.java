package org.levain.terminal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A server that answers as it is told, and the data folder that leads to it. */
public final class StandInServer implements AutoCloseable {

  /** The secret in the data folder. */
  public static final String TOKEN = "a-secret-of-the-terminal";

  /** What it answers. */
  public record Answer(int status, String mediaType, String body) {}

  /** What it was asked. */
  public record Asked(String method, String path, Map<String, List<String>> headers, byte[] body) {

    public String header(String name) {
      return headers.getOrDefault(name, List.of("")).get(0);
    }
  }

  private final HttpServer server;
  private final Path folder;
  private final Map<String, Function<Asked, Answer>> answers = new HashMap<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  public StandInServer(Path folder) throws IOException {
    this.folder = folder;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/wiki/levain/", this::handle);
    server.start();
    Files.createDirectories(folder.resolve("run"));
    Files.writeString(folder.resolve("run/terminal.token"), TOKEN + "\n");
    writeServerFile(ProcessHandle.current().pid());
  }

  /** Writes where the server is, as the bridge does. */
  public void writeServerFile(long pid) throws IOException {
    Files.writeString(
        folder.resolve("run/server.json"),
        "{\"url\":\"http://127.0.0.1:%d/wiki\",\"pid\":%d,\"version\":\"0.1.0\"}"
            .formatted(server.getAddress().getPort(), pid));
  }

  /** Tells what to answer: {@code "GET admin/api/status"}. */
  public void on(String request, int status, String mediaType, String body) {
    on(request, a -> new Answer(status, mediaType, body));
  }

  /** Tells how to answer. */
  public void on(String request, Function<Asked, Answer> answer) {
    answers.put(request, answer);
  }

  /** What it was asked, in order. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      String path = exchange.getRequestURI().toString().substring("/wiki/levain/".length());
      Asked request =
          new Asked(
              exchange.getRequestMethod(),
              path,
              Map.copyOf(exchange.getRequestHeaders()),
              exchange.getRequestBody().readAllBytes());
      asked.add(request);
      answer(
          exchange,
          answers
              .getOrDefault(request.method() + " " + path, r -> new Answer(404, "text/plain", ""))
              .apply(request));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(HttpExchange exchange, Answer answer) throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", answer.mediaType());
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
