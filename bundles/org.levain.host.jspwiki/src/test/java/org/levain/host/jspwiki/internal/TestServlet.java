package org.levain.host.jspwiki.internal;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Hand-made servlet objects, as much of them as the wiki asks for. */
public final class TestServlet {

  private TestServlet() {}

  private static <T> T answering(Class<T> type, Map<String, Function<Object[], Object>> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            TestServlet.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, args) -> {
              Function<Object[], Object> answer = answers.get(method.getName());
              if (answer != null) {
                return answer.apply(args);
              }
              return switch (method.getName()) {
                case "equals" -> proxy == args[0];
                case "hashCode" -> System.identityHashCode(proxy);
                case "toString" -> type.getSimpleName();
                default -> nothing(method.getReturnType());
              };
            }));
  }

  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null;
  }

  private static Map<String, Function<Object[], Object>> attributes() {
    Map<String, Object> values = new HashMap<>();
    Map<String, Function<Object[], Object>> answers = new HashMap<>();
    answers.put("getAttribute", a -> values.get(a[0]));
    answers.put("setAttribute", a -> values.put((String) a[0], a[1]));
    answers.put("removeAttribute", a -> values.remove(a[0]));
    answers.put("getAttributeNames", a -> Collections.enumeration(values.keySet()));
    return answers;
  }

  /** The context of a web application that is unpacked in a folder. */
  static ServletContext context(Path war, String path) {
    Map<String, Function<Object[], Object>> answers = attributes();
    answers.put("getContextPath", a -> path);
    answers.put("getRealPath", a -> war.resolve(((String) a[0]).substring(1)).toString());
    answers.put("getMajorVersion", a -> 5);
    answers.put("getServerInfo", a -> "test");
    answers.put("getInitParameterNames", a -> Collections.emptyEnumeration());
    answers.put("getResource", a -> url(war.resolve(((String) a[0]).substring(1))));
    answers.put("getResourceAsStream", a -> stream(war.resolve(((String) a[0]).substring(1))));
    return answering(ServletContext.class, answers);
  }

  private static Object url(Path file) {
    try {
      return Files.exists(file) ? file.toUri().toURL() : null;
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object stream(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A session of the server. */
  public static HttpSession session() {
    Map<String, Function<Object[], Object>> answers = attributes();
    String id = UUID.randomUUID().toString();
    answers.put("getId", a -> id);
    return answering(HttpSession.class, answers);
  }

  /** A request; a session is only there if it is given, and asking for a new one fails. */
  public static HttpServletRequest request(
      HttpSession session, Principal principal, Locale locale, Cookie... cookies) {
    return request("/Wiki.jsp", session, principal, locale, cookies);
  }

  /** A request for a page of the wiki's own. */
  public static HttpServletRequest request(
      String jsp, HttpSession session, Principal principal, Locale locale, Cookie... cookies) {
    Map<String, Function<Object[], Object>> answers = attributes();
    answers.put(
        "getSession",
        a -> {
          boolean create = a == null || Boolean.TRUE.equals(a[0]);
          if (session == null && create) {
            throw new AssertionError("A session would have been created");
          }
          return session;
        });
    answers.put("getUserPrincipal", a -> principal);
    answers.put("getRemoteUser", a -> principal == null ? null : principal.getName());
    answers.put("getRemoteAddr", a -> "127.0.0.1");
    answers.put("getLocale", a -> locale);
    answers.put("getLocales", a -> Collections.enumeration(List.of(locale)));
    answers.put("getCookies", a -> cookies.length == 0 ? null : cookies);
    answers.put("getContextPath", a -> "/wiki");
    answers.put("getServletPath", a -> jsp);
    answers.put("getRequestURI", a -> "/wiki" + jsp);
    answers.put("getMethod", a -> "GET");
    return answering(HttpServletRequest.class, answers);
  }
}
