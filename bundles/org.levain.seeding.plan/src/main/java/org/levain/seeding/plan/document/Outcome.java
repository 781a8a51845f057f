package org.levain.seeding.plan.document;

import java.util.function.Function;
import org.levain.seeding.plan.Wording;

/**
 * What came of reading bytes: something, or the first fault.
 *
 * @param <T> what is read
 */
public sealed interface Outcome<T> {

  /** Goes on with what was read, or with the fault. */
  default <R> R either(Function<T, R> onValue, Function<Broken<T>, R> onFault) {
    return this instanceof Readable<T> r
        ? onValue.apply(r.value())
        : onFault.apply((Broken<T>) this);
  }

  /** It could be read. */
  record Readable<T>(T value) implements Outcome<T> {}

  /**
   * It could not.
   *
   * @param line the line from 1, 0 if the whole is meant
   */
  record Broken<T>(int line, Wording expected, Wording found) implements Outcome<T> {}
}
