package org.levain.goals.linter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a sentence is refused: the main reason, of eight. */
public enum Reason {
  /** It is true of any network or company. */
  TOO_BROAD,
  /** A verb, perhaps a figure, but no object that one could name. */
  NO_SUBJECT,
  /** A topic, but nothing that the community brings about. */
  NO_OUTCOME,
  /** Who, or that they should talk, but not about what for what. */
  AUDIENCE_ONLY,
  /** More than one sentence. */
  SEVERAL_SENTENCES,
  /** Several goals that have no object in common. */
  SEVERAL_GOALS,
  /** A space, a file store, logging in: the tool instead of what it is for. */
  TOOL_NOT_PURPOSE,
  /** Nothing, or nothing that is a sentence. */
  EMPTY_OR_NOISE;

  /** The word in tables and JSON: {@code too_broad} and so on. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The reason of a word; empty if there is none. */
  public static Optional<Reason> of(String word) {
    return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst();
  }
}
