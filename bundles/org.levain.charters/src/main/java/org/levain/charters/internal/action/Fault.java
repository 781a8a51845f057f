package org.levain.charters.internal.action;

import java.util.List;

/**
 * What is wrong with a field.
 *
 * @param field its name
 * @param key which sentence says so, below {@code fault.}
 * @param arguments what is filled in
 */
public record Fault(String field, String key, List<Object> arguments) {

  /** A fault with what is filled in. */
  public static Fault of(String field, String key, Object... arguments) {
    return new Fault(field, key, List.of(arguments));
  }
}
