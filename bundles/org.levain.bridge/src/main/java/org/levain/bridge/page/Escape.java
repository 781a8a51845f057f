package org.levain.bridge.page;

/** Makes text harmless where it is put. */
final class Escape {

  private Escape() {}

  /** Between tags and in quoted attributes. */
  static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** As a JSON string, with its quotes. */
  static String json(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars().forEach(c -> out.append(character((char) c)));
    return out.append('"').toString();
  }

  private static String character(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default -> c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
    };
  }
}
