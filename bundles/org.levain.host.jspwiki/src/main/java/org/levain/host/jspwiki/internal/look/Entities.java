package org.levain.host.jspwiki.internal.look;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as markup writes it. */
final class Entities {

  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-z]{2,4});");

  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private Entities() {}

  static String write(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The text; an entity that is not one of ours stays as it is. */
  static String read(String markup) {
    return ENTITY
        .matcher(markup)
        .replaceAll(e -> Matcher.quoteReplacement(one(e.group(1), e.group())));
  }

  private static String one(String name, String otherwise) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, otherwise);
    }
    int code =
        name.startsWith("#x")
            ? Integer.parseInt(name.substring(2), 16)
            : Integer.parseInt(name.substring(1));
    return Character.isValidCodePoint(code) ? Character.toString(code) : otherwise;
  }
}
