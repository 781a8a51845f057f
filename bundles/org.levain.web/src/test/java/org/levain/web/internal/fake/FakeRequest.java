package org.levain.web.internal.fake;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request to a server under the context path {@code /wiki}, as it would come from a browser that
 * has the page open, unless a test says otherwise.
 */
public final class FakeRequest {

  private final String method;
  private final String path;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final List<Cookie> cookies = new ArrayList<>();
  private final Map<String, Object> attributes = new LinkedHashMap<>();
  private byte[] body = new byte[0];

  private FakeRequest(String method, String path) {
    this.method = method;
    this.path = path;
    headers.put("Host", "wiki.example.org");
    headers.put("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  /** A request for a path below {@code levain/}. */
  public static FakeRequest get(String path) {
    return new FakeRequest("GET", path);
  }

  /** A form that is sent from a page of this server. */
  public static FakeRequest post(String path, String form) {
    return new FakeRequest("POST", path)
        .with("Origin", "https://wiki.example.org")
        .body("application/x-www-form-urlencoded", form);
  }

  /** With a header; an empty value takes it away. */
  public FakeRequest with(String name, String value) {
    headers.remove(name);
    if (!value.isEmpty()) {
      headers.put(name, value);
    }
    return this;
  }

  /** Sent by this member. */
  public FakeRequest by(String login) {
    return with("Test-Login", login);
  }

  /** Sent by a program. */
  public FakeRequest byProgram() {
    return with("Accept", "application/json");
  }

  /** With a cookie. */
  public FakeRequest cookie(String name, String value) {
    cookies.add(new Cookie(name, value));
    return this;
  }

  /** With a body. */
  public FakeRequest body(String type, String text) {
    body = text.getBytes(StandardCharsets.UTF_8);
    return with("Content-Type", type).with("Content-Length", String.valueOf(body.length));
  }

  /** The HTTP method. */
  public String method() {
    return method;
  }

  /** The path below {@code levain/}. */
  public String path() {
    return path;
  }

  /** All headers. */
  public Map<String, String> headers() {
    return headers;
  }

  /** What was attached on the way. */
  public Map<String, Object> attributes() {
    return attributes;
  }

  /** The body. */
  public byte[] body() {
    return body;
  }

  /** As the servlet server hands it on. */
  public HttpServletRequest servlet() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            FakeRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, called, arguments) ->
                switch (called.getName()) {
                  case "getMethod" -> method;
                  case "getContextPath" -> "/wiki";
                  case "getRequestURI" -> "/wiki/levain/" + path.replaceAll("\\?.*", "");
                  case "getHeader" -> headers.get(arguments[0]);
                  case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                  case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(new Cookie[0]);
                  default -> throw new UnsupportedOperationException(called.getName());
                });
  }
}
