package org.levain.seeding.plan.document;

/**
 * Tabs between the values of a JSON document become spaces: JSON allows them there, the YAML
 * scanner does not. Lines and columns stay.
 */
final class JsonTabs {

  private JsonTabs() {}

  static String replaced(String text) {
    String start = text.stripLeading();
    boolean json = start.startsWith("{") || start.startsWith("[");
    return json && text.indexOf('\t') >= 0 ? outsideStrings(text) : text;
  }

  private static String outsideStrings(String text) {
    StringBuilder out = new StringBuilder(text);
    boolean inString = false;
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c == '"') {
        inString = !inString;
      } else if (c == '\\' && inString) {
        i++;
      } else if (c == '\t' && !inString) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }
}
