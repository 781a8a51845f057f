package org.levain.bridge.framework;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A GET that no client sent. Made by a proxy, so that it fits the interface of whichever Servlet
 * version the server has.
 */
final class SyntheticRequest implements InvocationHandler {

  private static final String HOST = "canary.invalid";

  private final Map<String, Object> attributes = new HashMap<>();
  private final Map<String, Object> answers = new HashMap<>();
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private SyntheticRequest(ServletContext context, String path, Map<String, String> headers) {
    this.headers.putAll(headers);
    String uri = context.getContextPath() + "/levain" + path;
    answers.put("getMethod", "GET");
    answers.put("getContextPath", context.getContextPath());
    answers.put("getServletPath", "/levain");
    answers.put("getPathInfo", path);
    answers.put("getRequestURI", uri);
    answers.put("getRequestURL", new StringBuffer("http://" + HOST + uri));
    answers.put("getScheme", "http");
    answers.put("getServerName", HOST);
    answers.put("getServerPort", 80);
    answers.put("getProtocol", "HTTP/1.1");
    answers.put("getRemoteAddr", "127.0.0.1");
    answers.put("getRemoteHost", "127.0.0.1");
    answers.put("getCharacterEncoding", "UTF-8");
    answers.put("getServletContext", context);
    answers.put("getDispatcherType", DispatcherType.REQUEST);
    answers.put("getLocale", Locale.ENGLISH);
    answers.put("getLocales", Collections.enumeration(List.of(Locale.ENGLISH)));
    answers.put("getParameterMap", Map.of());
    answers.put("getContentLength", -1);
    answers.put("getContentLengthLong", -1L);
    answers.put("getIntHeader", -1);
    answers.put("getDateHeader", -1L);
    answers.put("getInputStream", new NoBody());
  }

  /** A request for a path below {@code /levain}. */
  static HttpServletRequest get(ServletContext context, String path, Map<String, String> headers) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            SyntheticRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            new SyntheticRequest(context, path, headers));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "getAttribute" -> attributes.get(arguments[0]);
      case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
      case "removeAttribute" -> attributes.remove(arguments[0]);
      case "getAttributeNames" -> Collections.enumeration(attributes.keySet());
      case "getHeader" -> headers.get(arguments[0]);
      case "getHeaders" -> Collections.enumeration(values((String) arguments[0]));
      case "getHeaderNames" -> Collections.enumeration(headers.keySet());
      case "getParameterNames" -> Collections.emptyEnumeration();
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      default -> answers.getOrDefault(method.getName(), Nothing.of(method.getReturnType()));
    };
  }

  private List<String> values(String name) {
    String value = headers.get(name);
    return value == null ? List.of() : List.of(value);
  }

  private static final class NoBody extends ServletInputStream {

    @Override
    public int read() {
      return -1;
    }

    @Override
    public boolean isFinished() {
      return true;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("a synthetic request has no body");
    }
  }
}
