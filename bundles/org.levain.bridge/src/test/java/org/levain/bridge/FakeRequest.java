package org.levain.bridge;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A request as a container would make it, with the few things that the bridge looks at. */
public final class FakeRequest implements InvocationHandler {

  private final Map<String, Object> attributes = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();
  private final String method;
  private final String path;
  private String role = "";
  private boolean asyncSupported = true;
  private FakeAsync async;

  /** A GET of a path below the context path {@code /wiki}. */
  public FakeRequest(String path) {
    this("GET", path);
  }

  /** A request for a path below the context path {@code /wiki}. */
  public FakeRequest(String method, String path) {
    this.method = method;
    this.path = path;
  }

  public FakeRequest header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Sent by somebody who is signed in with this role of the server. */
  public FakeRequest as(String name) {
    role = name;
    return this;
  }

  public FakeRequest withoutAsync() {
    asyncSupported = false;
    return this;
  }

  /** What it went asynchronous with, or null. */
  public FakeAsync async() {
    return async;
  }

  /** What the container does when it dispatches: the state of before is over. */
  public void endAsync() {
    async = null;
  }

  public HttpServletRequest proxy() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, this);
  }

  @Override
  public Object invoke(Object proxy, Method called, Object[] arguments) {
    return switch (called.getName()) {
      case "getMethod" -> method;
      case "getLocalAddr" -> "127.0.0.1";
      case "getLocalPort" -> 18080;
      case "getContextPath" -> "/wiki";
      case "getServletPath" -> path;
      case "getRequestURI" -> "/wiki" + path;
      case "getHeader" -> headers.get((String) arguments[0]);
      case "getAttribute" -> attributes.get((String) arguments[0]);
      case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
      case "removeAttribute" -> attributes.remove((String) arguments[0]);
      case "isUserInRole" -> role.equals(arguments[0]);
      case "isAsyncSupported" -> asyncSupported;
      case "isAsyncStarted" -> async != null;
      case "startAsync" -> start();
      case "getAsyncContext" -> async;
      case "getPathInfo", "getQueryString", "getCharacterEncoding", "setCharacterEncoding" -> null;
      default -> throw new UnsupportedOperationException(called.toString());
    };
  }

  private AsyncContext start() {
    async = new FakeAsync();
    return async;
  }
}
