package org.levain.badges.internal.domain;

import java.util.Locale;
import org.levain.badges.artwork.Design;

/**
 * A kind of badge: a role, or one that people drew. What it says never changes once it is there:
 * whoever holds one was given that.
 *
 * @param id the role's name or a time-ordered identifier
 * @param english its words in English
 * @param french its words in French
 * @param design how it is drawn
 * @param role whether it is one of the six that are there from the start
 * @param retired whether it is given no more; those who hold it keep it
 */
public record Kind(
    String id, Words english, Words french, Design design, boolean role, boolean retired) {

  /** The most characters of a name. */
  public static final int MOST_NAME = 60;

  /** The most characters of what a badge stands for. */
  public static final int MOST_ABOUT = 300;

  /**
   * Words in one language.
   *
   * @param name what it is called
   * @param about what its holder does for others
   */
  public record Words(String name, String about) {}

  /** Its name. */
  public String name(Locale locale) {
    return words(locale).name();
  }

  /** What its holder does for others. */
  public String about(Locale locale) {
    return words(locale).about();
  }

  private Words words(Locale locale) {
    return locale.getLanguage().equals("fr") ? french : english;
  }
}
