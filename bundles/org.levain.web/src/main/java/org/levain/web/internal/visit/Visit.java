package org.levain.web.internal.visit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.levain.host.Members;
import org.levain.security.Access;

/**
 * One request to Levain: where it goes, who sends it, and how the answer should be written. Who
 * sends it is asked of the server only when somebody wants to know.
 */
public final class Visit {

  /** The request attribute that carries the visit from the servlet context to the resources. */
  public static final String ATTRIBUTE = "org.levain.web.visit";

  /** The cookie of a reader who chose a language. */
  public static final String LANGUAGE_COOKIE = "levain_lang";

  /** The cookie of a reader who chose a display. */
  public static final String DISPLAY_COOKIE = "levain_theme";

  private final HttpServletRequest request;
  private final Locale locale;
  private final RequestCaller caller;

  /** A request that these two decide about. */
  public Visit(HttpServletRequest request, Access access, Members members) {
    this.request = request;
    this.locale = locale(request);
    this.caller = new RequestCaller(request, access, members, locale);
  }

  /** The request itself. */
  public HttpServletRequest request() {
    return request;
  }

  /** Who sends it. */
  public RequestCaller caller() {
    return caller;
  }

  /** The language of the answer. */
  public Locale locale() {
    return locale;
  }

  /** How the reader wants pages to look. */
  public Display display() {
    return display(request);
  }

  /** Where it goes. */
  public Location location() {
    return location(request);
  }

  /** The HTTP method. */
  public String method() {
    return request.getMethod();
  }

  /** The language that the answer to a request is written in. */
  public static Locale locale(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Language");
    return Languages.best(cookie(request, LANGUAGE_COOKIE), accepted == null ? "" : accepted);
  }

  /** The display that the sender of a request chose. */
  public static Display display(HttpServletRequest request) {
    return Display.of(cookie(request, DISPLAY_COOKIE)).orElse(Display.AUTO);
  }

  /** The address of a request, counted from {@code levain/}. */
  public static Location location(HttpServletRequest request) {
    HttpServletRequest original = unwrap(request);
    String below = original.getRequestURI().substring(original.getContextPath().length());
    int end = below.indexOf('/', 1);
    return new Location(end < 0 ? "" : below.substring(end + 1));
  }

  /** The servlet server's own request: wrappers shift the context path. */
  private static HttpServletRequest unwrap(HttpServletRequest request) {
    HttpServletRequest inner = request;
    while (inner instanceof HttpServletRequestWrapper wrapper
        && wrapper.getRequest() instanceof HttpServletRequest wrapped) {
      inner = wrapped;
    }
    return inner;
  }

  private static String cookie(HttpServletRequest request, String name) {
    Cookie @Nullable [] cookies = request.getCookies();
    return Stream.of(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst()
        .orElse("");
  }
}
