package org.levain.bridge.framework;

import org.jspecify.annotations.Nullable;

/** What a method of a proxy returns that has nothing to say. */
final class Nothing {

  private Nothing() {}

  static @Nullable Object of(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    return type == long.class ? (Object) 0L : null;
  }
}
