package org.levain.administration.internal.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a {@code .cfg} file with some values set. Comments, order and all other lines stay; a
 * value whose example stands in a comment comes right below it. The format is that of {@link
 * java.util.Properties}, in UTF-8.
 */
final class SettingsText {

  private static final Pattern ASSIGNMENT = Pattern.compile("\\s*([^#!\\s=:][^\\s=:]*)\\s*[=: ].*");
  private static final Pattern EXAMPLE = Pattern.compile("\\s*#\\s*([A-Za-z][\\w.]*)\\s*=.*");

  private SettingsText() {}

  /** The text with the values set; an empty value takes the line out. */
  static String with(String text, Map<String, String> values) {
    List<String> kept = withoutAssignments(text.lines().toList(), values);
    Map<String, String> open = new LinkedHashMap<>(values);
    open.values().removeIf(String::isEmpty);
    List<String> lines = new ArrayList<>();
    for (String line : kept) {
      lines.add(line);
      Matcher example = EXAMPLE.matcher(line);
      if (example.matches() && open.containsKey(example.group(1))) {
        lines.add(line(example.group(1), open.remove(example.group(1))));
      }
    }
    open.forEach((key, value) -> lines.add(line(key, value)));
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** Without the lines that set one of the values, and the lines that they go on in. */
  private static List<String> withoutAssignments(List<String> lines, Map<String, String> values) {
    List<String> kept = new ArrayList<>();
    boolean goesOn = false;
    for (String line : lines) {
      Matcher assignment = ASSIGNMENT.matcher(line);
      boolean taken = goesOn || (assignment.matches() && values.containsKey(assignment.group(1)));
      goesOn = taken && line.endsWith("\\");
      if (!taken) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static String line(String key, String value) {
    String escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return key + " = " + escaped;
  }
}
