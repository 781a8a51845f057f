package org.levain.badges.artwork;

/**
 * Words from people, fit for a document: one line, no control characters, nothing that turns the
 * direction of what follows (Unicode TR 36), not longer than a reader bears.
 */
public final class Label {

  /** The most characters that are kept. */
  public static final int MOST = 160;

  private Label() {}

  /** The words, harmless, in at most {@value #MOST} characters. Costs as much whatever comes. */
  public static String clean(String words) {
    return clean(words, MOST);
  }

  /** The words, harmless, in at most so many characters. */
  public static String clean(String words, int most) {
    StringBuilder kept = new StringBuilder(Math.min(words.length(), most + 2));
    int length = Math.min(words.length(), most * 8);
    boolean gap = false;
    int count = 0;
    for (int i = 0; i < length; ) {
      int code = words.codePointAt(i);
      i += Character.charCount(code);
      if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
        gap = count > 0;
      } else if (!hidden(code)) {
        count += gap ? 2 : 1;
        if (count > most) {
          return kept.append('…').toString();
        }
        if (gap) {
          kept.append(' ');
        }
        gap = false;
        kept.appendCodePoint(code);
      }
    }
    return length < words.length() ? kept.append('…').toString() : kept.toString();
  }

  /** Control and format characters; the joiner stays, because pictures of people need it. */
  private static boolean hidden(int code) {
    return switch (Character.getType(code)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          true;
      case Character.FORMAT -> code != 0x200D;
      default -> false;
    };
  }
}
