package org.levain.administration.internal.settings;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** Configuration in memory; knows the few calls that this module makes. */
final class FakeConfigurationAdmin {

  private final Map<String, Dictionary<String, Object>> kept = new HashMap<>();

  /** What is configured. */
  Dictionary<String, Object> of(String pid) {
    return kept.getOrDefault(pid, new Hashtable<>());
  }

  /** Sets a value. */
  FakeConfigurationAdmin with(String pid, String key, String value) {
    kept.computeIfAbsent(pid, p -> new Hashtable<>()).put(key, value);
    return this;
  }

  ConfigurationAdmin service() {
    return proxy(
        ConfigurationAdmin.class, (p, m, arguments) -> configuration((String) arguments[0]));
  }

  private Configuration configuration(String pid) {
    return proxy(
        Configuration.class,
        (p, method, arguments) ->
            switch (method.getName()) {
              case "getProperties" -> kept.get(pid);
              case "update" -> kept.put(pid, copy(arguments[0]));
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private static Dictionary<String, Object> copy(Object dictionary) {
    Hashtable<String, Object> copy = new Hashtable<>();
    Dictionary<?, ?> given = (Dictionary<?, ?>) dictionary;
    given.keys().asIterator().forEachRemaining(key -> copy.put(key.toString(), given.get(key)));
    return copy;
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
