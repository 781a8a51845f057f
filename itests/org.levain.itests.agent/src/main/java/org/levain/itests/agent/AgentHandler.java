package org.levain.itests.agent;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Answers one request of the tests. */
final class AgentHandler implements HttpHandler {

  private final String token;
  private final InstalledBundles bundles;
  private final TestRun tests;

  AgentHandler(String token, InstalledBundles bundles, TestRun tests) {
    this.token = token;
    this.bundles = bundles;
    this.tests = tests;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!token.equals(exchange.getRequestHeaders().getFirst("X-Token"))) {
      answer(exchange, 403, new byte[0]);
      return;
    }
    try {
      answer(exchange, 200, result(exchange));
    } catch (Exception | LinkageError e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      answer(exchange, 500, bytes(trace.toString()));
    }
  }

  private byte[] result(HttpExchange exchange) throws Exception {
    Map<String, String> query = query(exchange);
    byte[] body = exchange.getRequestBody().readAllBytes();
    return switch (exchange.getRequestURI().getPath()) {
      case "/bundles" -> bytes(bundles.list());
      case "/install" -> bytes(bundles.install(query.getOrDefault("location", ""), body));
      case "/uninstall" -> bytes(bundles.uninstall(query.getOrDefault("location", "")));
      case "/run" ->
          tests.run(
              query.getOrDefault("location", ""),
              query.getOrDefault("class", ""),
              query.getOrDefault("method", ""));
      case "/call" -> bytes(bundles.probe(query.getOrDefault("probe", "")).apply(text(body)));
      default -> throw new IllegalArgumentException("No such thing: " + exchange.getRequestURI());
    };
  }

  private static Map<String, String> query(HttpExchange exchange) {
    Map<String, String> query = new HashMap<>();
    String raw = exchange.getRequestURI().getRawQuery();
    for (String pair : (raw == null ? "" : raw).split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return query;
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
