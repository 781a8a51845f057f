package org.levain.bridge;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.EventListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web application's context that is not a wiki. */
public final class FakeContext implements InvocationHandler {

  private final Map<String, Object> attributes = new ConcurrentHashMap<>();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final List<String> mapping = new CopyOnWriteArrayList<>();
  private final List<EventListener> listeners = new CopyOnWriteArrayList<>();
  private Filter filter;

  public List<String> log() {
    return log;
  }

  public List<String> mapping() {
    return mapping;
  }

  public Filter filter() {
    return filter;
  }

  /** The listener of this kind that was added last. */
  public <L extends EventListener> L listener(Class<L> kind) {
    return listeners.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  public Map<String, Object> attributes() {
    return attributes;
  }

  public ServletContext proxy() {
    return (ServletContext)
        Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {ServletContext.class}, this);
  }

  @Override
  public Object invoke(Object proxy, Method called, Object[] arguments) {
    return switch (called.getName()) {
      case "getContextPath" -> "/wiki";
      case "getClassLoader" -> ClassLoader.getPlatformClassLoader();
      case "getRealPath" -> "/srv/webapps/wiki";
      case "log" -> log.add((String) arguments[0]);
      case "getAttribute" -> attributes.get((String) arguments[0]);
      case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
      case "removeAttribute" -> attributes.remove((String) arguments[0]);
      case "addListener" -> listeners.add((EventListener) arguments[0]);
      case "addFilter" -> register((Filter) arguments[1]);
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      case "toString" -> "FakeContext";
      default -> throw new UnsupportedOperationException(called.toString());
    };
  }

  private FilterRegistration.Dynamic register(Filter added) {
    if (filter != null) {
      return null;
    }
    filter = added;
    return (FilterRegistration.Dynamic)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {FilterRegistration.Dynamic.class},
            (proxy, called, arguments) -> {
              mapping.add(called.getName() + " " + describe(arguments));
              return null;
            });
  }

  private static String describe(Object[] arguments) {
    StringBuilder text = new StringBuilder();
    for (Object argument : arguments) {
      text.append(argument instanceof String[] many ? List.of(many) : plain(argument)).append(' ');
    }
    return text.toString().strip();
  }

  private static Object plain(Object argument) {
    return argument instanceof Collection<?> types
        ? types.stream().map(DispatcherType.class::cast).toList()
        : argument;
  }
}
