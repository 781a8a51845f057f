package org.levain.itests.hostile;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What stands before many servers: another port, another path, another {@code Host}. It says with
 * {@code X-Forwarded-…} what it was asked, and puts right what names the server behind, as
 * administrators set it up: the path of cookies, and redirects that begin with a slash.
 */
final class ReverseProxy implements AutoCloseable {

  private static final String PREFIX = "/portal/staff/intranet";
  private static final int THREADS = 16;

  /** Headers between two hops, and those that the client writes itself. */
  private static final Set<String> OF_A_HOP =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "transfer-encoding",
          "upgrade",
          "keep-alive",
          "te",
          "trailer");

  private final URI behind;
  private final HttpServer server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final List<String> corrections = new CopyOnWriteArrayList<>();

  private ReverseProxy(URI behind, HttpServer server) {
    this.behind = behind;
    this.server = server;
  }

  /** A proxy before the application at this address. */
  static ReverseProxy before(URI application) {
    try {
      InetAddress loopback = InetAddress.getLoopbackAddress();
      HttpServer server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
      ReverseProxy proxy = new ReverseProxy(application, server);
      server.createContext(PREFIX + "/", proxy::pass);
      server.setExecutor(proxy.threads);
      server.start();
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address that people know; ends with a slash. */
  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PREFIX + "/");
  }

  /** The address of the server behind, which nobody outside should see. */
  URI behind() {
    return behind;
  }

  /** Paths of answers that named the server behind in a header. */
  List<String> corrections() {
    return corrections;
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      HttpResponse<byte[]> answer = client.send(request(exchange), BodyHandlers.ofByteArray());
      answer.headers().map().forEach((name, values) -> copy(exchange, name, values));
      boolean empty = answer.body().length == 0;
      exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
      if (!empty) {
        exchange.getResponseBody().write(answer.body());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString().substring(PREFIX.length() + 1);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(behind + path))
            .method(
                exchange.getRequestMethod(),
                BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!OF_A_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    return request
        .header("X-Forwarded-Host", exchange.getRequestHeaders().getFirst("Host"))
        .header("X-Forwarded-Proto", "http")
        .header("X-Forwarded-For", exchange.getRemoteAddress().getAddress().getHostAddress())
        .build();
  }

  private void copy(HttpExchange exchange, String name, List<String> values) {
    if (OF_A_HOP.contains(name.toLowerCase(Locale.ROOT)) || name.startsWith(":")) {
      return;
    }
    for (String value : values) {
      String right =
          switch (name.toLowerCase(Locale.ROOT)) {
            case "location" -> value.replaceFirst("^" + HostileServer.CONTEXT, PREFIX);
            case "set-cookie" -> value.replace("Path=" + HostileServer.CONTEXT, "Path=" + PREFIX);
            default -> value;
          };
      if (!right.equals(value)) {
        corrections.add(exchange.getRequestURI().getPath());
      }
      exchange.getResponseHeaders().add(name, right);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
