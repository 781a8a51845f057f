package org.levain.goals.internal.domain;

import java.util.Arrays;
import java.util.Locale;

/**
 * What somebody says before they start a community, and what follows from it: often a page or a
 * mail serves better (requirements, rows 52, 67).
 *
 * @param coming what people would come for
 * @param giving who has something to give
 */
public record Need(Coming coming, Giving giving) {

  /** What people would come for. */
  public enum Coming {
    /** They come back and bring something themselves. */
    CONTRIBUTE,
    /** They come back to look something up. */
    READ,
    /** They only have to be told. */
    ONCE,
    /** Not answered. */
    UNSAID
  }

  /** Who has something to give. */
  public enum Giving {
    /** Several people, to each other. */
    SEVERAL,
    /** One person or team, to the others. */
    ONE,
    /** Not answered. */
    UNSAID
  }

  /** What serves. */
  public enum Advice {
    /** Not enough is said to tell. */
    OPEN,
    /** Whoever only announces writes a mail. */
    MAIL,
    /** What people look up, or one side writes, is a page. */
    PAGE,
    /** There may be such a community already. */
    JOIN,
    /** Several people come back and give each other something. */
    COMMUNITY;

    /** As it stands in message keys. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The need that these words of a form say; other words are no answer. */
  public static Need of(String coming, String giving) {
    return new Need(
        one(Coming.values(), coming, Coming.UNSAID), one(Giving.values(), giving, Giving.UNSAID));
  }

  private static <E extends Enum<E>> E one(E[] values, String word, E otherwise) {
    return Arrays.stream(values)
        .filter(v -> v.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElse(otherwise);
  }

  /**
   * What serves.
   *
   * @param similar whether there are communities with this object
   */
  public Advice advice(boolean similar) {
    return switch (coming) {
      case ONCE -> Advice.MAIL;
      case READ -> Advice.PAGE;
      case UNSAID -> Advice.OPEN;
      case CONTRIBUTE ->
          switch (giving) {
            case ONE -> Advice.PAGE;
            case UNSAID -> Advice.OPEN;
            case SEVERAL -> similar ? Advice.JOIN : Advice.COMMUNITY;
          };
    };
  }
}
