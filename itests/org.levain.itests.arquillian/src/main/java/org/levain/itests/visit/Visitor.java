package org.levain.itests.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody with a browser's memory for cookies and nothing else. Redirects are not followed. */
public final class Visitor {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final URI start;
  private final CookieManager cookies;
  private final HttpClient client;
  private final Map<String, String> headers = new TreeMap<>();

  /** A visitor of a web application; paths are resolved against its address. */
  public Visitor(URI start) {
    this(start, new CookieManager());
  }

  private Visitor(URI start, CookieManager cookies) {
    this.start = start;
    this.cookies = cookies;
    this.client =
        HttpClient.newBuilder().cookieHandler(cookies).followRedirects(Redirect.NEVER).build();
  }

  /**
   * The same person in a script of a page of Levain: everything that is sent bears the token of the
   * session and names the origin.
   */
  public Visitor acting() {
    Visitor acting = new Visitor(start, cookies);
    acting.headers.putAll(headers);
    return acting.with("X-Levain-Token", token()).with("Origin", origin());
  }

  /** The token that stands in the forms of Levain's pages, for somebody who has signed in. */
  public String token() {
    return get("levain/members/api/me").json().path("token").asText();
  }

  /** The same visitor, sending a header with everything from now on. */
  public Visitor with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** Reads a page. */
  public Answer get(String path) {
    return send("GET", path, new byte[0], Map.of());
  }

  /** Sends a form as a page of this server would: same origin. */
  public Answer post(String path, Form form) {
    return send(
        "POST",
        path,
        form.bytes(),
        Map.of("Content-Type", "application/x-www-form-urlencoded", "Origin", origin()));
  }

  /** Sends JSON to an address below {@code levain/}. */
  public Answer postJson(String path, String json) {
    return postJson(path, json, Map.of());
  }

  /** Sends JSON to an address below {@code levain/}, with more headers. */
  public Answer postJson(String path, String json, Map<String, String> more) {
    return sendJson("POST", path, json, more);
  }

  /** Puts JSON in the place of what an address below {@code levain/} holds. */
  public Answer putJson(String path, String json) {
    return sendJson("PUT", path, json, Map.of());
  }

  private Answer sendJson(String method, String path, String json, Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(more);
    all.put("Content-Type", "application/json");
    return send(method, "levain/" + path, json.getBytes(StandardCharsets.UTF_8), all);
  }

  /** Sends anything. */
  public Answer send(String method, String path, byte[] body, Map<String, String> more) {
    URI address = start.resolve(path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .method(method, BodyPublishers.ofByteArray(body));
    headers.forEach(request::setHeader);
    more.forEach(request::setHeader);
    try {
      return new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The origin that a browser would name. */
  public String origin() {
    return start.getScheme() + "://" + start.getAuthority();
  }

  /** The names of the cookies that the server has set. */
  public List<String> cookies() {
    return cookies.getCookieStore().getCookies().stream().map(HttpCookie::getName).toList();
  }

  /** What it would send as the header {@code Cookie}, for a tool that takes its place. */
  public String cookieHeader() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** A cookie of its own making. */
  public void putCookie(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(start, cookie);
  }
}
