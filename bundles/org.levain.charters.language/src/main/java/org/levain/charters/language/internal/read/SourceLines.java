package org.levain.charters.language.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.charters.language.Limits;

/**
 * Parts a text into prose and lines for the machine. Both may stand in lists, quotes and fences.
 */
public final class SourceLines {

  private static final Pattern MACHINE =
      Pattern.compile(
          "[\\s\\h]*(?:[-*+>][\\s\\h]+){0,6}(`?)\\[(\\p{L}[^\\]\\[]*)\\](?![(\\[:])[\\s\\h]*(.*?)\\1[\\s\\h]*");
  private static final Pattern FENCE =
      Pattern.compile("[ \\t]*(?:[-*+>][ \\t]+){0,6}(```+|~~~+)[ \\t]*(\\S*).*");
  private static final Pattern OURS = Pattern.compile("|charter|charte", Pattern.CASE_INSENSITIVE);

  private final String[] lines;
  private final List<SourceLine> read = new ArrayList<>();
  private String fence = "";
  private boolean foreign;
  private boolean blockStart = true;

  private SourceLines(String text) {
    this.lines = text.split("\\r?\\n|\\r", -1);
  }

  /** The lines of a text, without those that open or close a fence. */
  public static List<SourceLine> of(String text) {
    SourceLines source = new SourceLines(text);
    for (int i = 0; i < source.lines.length; ) {
      i = source.line(i);
    }
    return source.read;
  }

  /** Whether a line is for the machine, as long as it stands in no foreign fence. */
  public static boolean isMachine(String line) {
    Matcher m = MACHINE.matcher(line);
    return line.length() <= Limits.LINE && m.matches() && !m.group(2).strip().matches("[xX]");
  }

  /** Whether a line opens or closes a fence. */
  public static boolean isFence(String line) {
    return FENCE.matcher(line).matches();
  }

  /** Whether a line opens a fence in which lines for the machine may stand. */
  public static boolean isOurFence(String line) {
    Matcher m = FENCE.matcher(line);
    return m.matches() && OURS.matcher(m.group(2)).matches();
  }

  private int line(int i) {
    String text = lines[i];
    if (text.length() > Limits.LINE) {
      return prose(i);
    }
    Matcher m = FENCE.matcher(text);
    if (m.matches() && (fence.isEmpty() || m.group(1).startsWith(fence))) {
      foreign = fence.isEmpty() && !isOurFence(text);
      fence = fence.isEmpty() ? m.group(1) : "";
      blockStart = true;
      return i + 1;
    }
    return !foreign && isMachine(text) ? machine(i) : prose(i);
  }

  private int prose(int i) {
    read.add(new SourceLine(i + 1, lines[i], blockStart && !foreign, 1, "", ""));
    blockStart = lines[i].isBlank() || lines[i].stripLeading().startsWith("#");
    return i + 1;
  }

  private int machine(int i) {
    StringBuilder text = new StringBuilder(lines[i].strip());
    int next = i + 1;
    while (continues(text)
        && next < lines.length
        && !lines[next].isBlank()
        && !isMachine(lines[next])) {
      text.append(' ').append(lines[next++].strip());
    }
    Matcher m = MACHINE.matcher(text);
    if (m.matches()) {
      read.add(
          new SourceLine(
              i + 1, text.toString(), true, next - i, m.group(2).strip(), m.group(3).strip()));
    }
    blockStart = true;
    return next;
  }

  private static boolean continues(CharSequence text) {
    char last = text.charAt(text.length() - 1);
    return last == ';' || last == ',';
  }
}
