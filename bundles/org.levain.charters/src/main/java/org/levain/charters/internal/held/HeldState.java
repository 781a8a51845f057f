package org.levain.charters.internal.held;

import java.util.Arrays;
import java.util.Locale;

/** How a kept text stands. */
public enum HeldState {
  /** Not saved; its author has it as a draft. */
  REFUSED,
  /** Somebody was asked. */
  ASKED,
  /** Permitted; Levain is about to save it. */
  GRANTED,
  /** Whoever was asked said no; its author has it as a draft. */
  DECLINED,
  /** Permitted, and the server could not take it any more; its author has it as a draft. */
  STUCK,
  /** It is in the page. */
  SAVED,
  /** Its author does not want it any more. */
  DISCARDED;

  /** In one word. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its author may change, discard or send it. */
  public boolean draft() {
    return this == REFUSED || this == DECLINED || this == STUCK;
  }

  /** The state that is called so. */
  public static HeldState of(String word) {
    return Arrays.stream(values())
        .filter(state -> state.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No state of a kept text: " + word));
  }
}
