package org.levain.goals.internal.action;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.regex.Pattern;

/** What makes a form unique, whether it comes from a page or from a program. */
public final class FormKeys {

  private static final Pattern USABLE = Pattern.compile("[0-9a-zA-Z_.-]{1,60}");

  private FormKeys() {}

  /** The key that was given, or a new one where none was; empty if it cannot be used. */
  public static Optional<String> of(String given) {
    return given.isEmpty()
        ? Optional.of(UuidCreator.getTimeOrderedEpoch().toString())
        : Optional.of(given).filter(key -> USABLE.matcher(key).matches());
  }
}
