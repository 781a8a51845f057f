package org.levain.goals.templates.words;

/** What a community may be called. */
public final class CommunityName {

  /** The most characters: it must fit in a menu. */
  public static final int MAX_LENGTH = 60;

  private CommunityName() {}

  /** The name as it is kept. */
  public static String of(String typed) {
    return PlainText.withoutFullStop(PlainText.oneLine(typed));
  }

  /** Whether it is neither empty nor too long, and has a letter. */
  public static boolean fits(String name) {
    return PlainText.saysSomething(name) && PlainText.length(name) <= MAX_LENGTH;
  }

  /** The name, cut after the last word that fits. */
  public static String cut(String name) {
    if (PlainText.length(name) <= MAX_LENGTH) {
      return name;
    }
    String fitting = name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH));
    int space = fitting.lastIndexOf(' ');
    return space < 0 ? fitting : fitting.substring(0, space);
  }

  /** Two communities may not have names with the same key. */
  public static String key(String name) {
    return PlainText.folded(name);
  }
}
