package org.levain.goals.internal.action;

import java.util.List;

/**
 * Why a field of a form cannot be taken.
 *
 * @param field the field's name in forms and in JSON
 * @param key the message's key, below {@code fault.}: {@code animator.nobody}
 * @param arguments what stands in the message
 */
public record Fault(String field, String key, List<Object> arguments) {

  public Fault {
    arguments = List.copyOf(arguments);
  }

  /** A fault without or with words of the person in its message. */
  public static Fault of(String field, String key, Object... arguments) {
    return new Fault(field, key, List.of(arguments));
  }
}
