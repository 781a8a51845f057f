package org.levain.web.internal.guard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import org.levain.security.Requires;

/** Who may use a resource method, as its annotations say: the method's, else the class's. */
public sealed interface Rule {

  /** Everybody, strangers too. */
  record Open() implements Rule {}

  /**
   * Whoever has this permission.
   *
   * @param permission {@code module:act}
   * @param instance the path parameter that is added as third part, or an empty string
   */
  record Needs(String permission, String instance) implements Rule {

    /** The permission for the thing that a request is about. */
    String permission(MultivaluedMap<String, String> parameters) {
      if (instance.isEmpty()) {
        return permission;
      }
      String value = parameters.getFirst(instance);
      return value == null || !value.matches("[A-Za-z0-9._@-]+")
          ? permission + ":-"
          : permission + ":" + value;
    }
  }

  /** Nobody: nothing was declared. */
  record Closed() implements Rule {}

  /** The rule of a method, as a class declares or inherits it. */
  static Rule of(Class<?> resource, Method method) {
    Requires needs = method.getAnnotation(Requires.class);
    if (needs != null) {
      return new Needs(needs.value(), needs.instance());
    }
    if (method.isAnnotationPresent(PermitAll.class)) {
      return new Open();
    }
    return of(resource);
  }

  private static Rule of(Class<?> resource) {
    Requires needs = resource.getAnnotation(Requires.class);
    if (needs != null) {
      return new Needs(needs.value(), needs.instance());
    }
    return resource.isAnnotationPresent(PermitAll.class) ? new Open() : new Closed();
  }

  /** The rule in the words of the access matrix. */
  default String words() {
    if (this instanceof Needs needs) {
      return needs.permission() + (needs.instance().isEmpty() ? "" : ":{" + needs.instance() + "}");
    }
    return this instanceof Open ? "anyone" : "nobody";
  }
}
