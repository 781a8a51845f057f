package org.levain.web.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A module's words: complete in both languages, with the same arguments, well set. */
public final class MessagesCheck {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");

  private final Properties english;
  private final Properties french;
  private final List<String> faults = new ArrayList<>();

  private MessagesCheck(Properties english, Properties french) {
    this.english = english;
    this.french = french;
  }

  /** The faults of {@code messages.properties} and {@code messages_fr.properties}. */
  public static List<String> faults(Class<?> anchor) {
    return faults(anchor, "messages");
  }

  /** The same for files of another name. */
  public static List<String> faults(Class<?> anchor, String name) {
    MessagesCheck check =
        new MessagesCheck(
            load(anchor, "/OSGI-INF/l10n/" + name + ".properties"),
            load(anchor, "/OSGI-INF/l10n/" + name + "_fr.properties"));
    check.run();
    return check.faults;
  }

  private void run() {
    Set<String> keys = new TreeSet<>(english.stringPropertyNames());
    keys.addAll(french.stringPropertyNames());
    keys.forEach(this::check);
  }

  private void check(String key) {
    String en = english.getProperty(key, "");
    String fr = french.getProperty(key, "");
    if (en.isBlank() || fr.isBlank()) {
      fault(key, "has no " + (en.isBlank() ? "English" : "French") + " text");
      return;
    }
    if (!arguments(en).equals(arguments(fr))) {
      fault(key, "has arguments " + arguments(en) + " in English, " + arguments(fr) + " in French");
    }
    checkPattern(key, en);
    checkPattern(key, fr);
    if (en.contains("'")) {
      fault(key, "has the apostrophe ' in English: write ’");
    }
    FrenchTypography.faults(plain(fr)).forEach(f -> fault(key, f));
  }

  private void checkPattern(String key, String text) {
    if (arguments(text).isEmpty()) {
      return;
    }
    try {
      MessageFormat unused = new MessageFormat(text);
    } catch (IllegalArgumentException e) {
      fault(key, "is no message format: " + e.getMessage());
    }
  }

  /** Without the formats of its arguments and without code, which are no French. */
  private static String plain(String text) {
    return text.replaceAll("\\{\\d+\\}", "x")
        .replaceAll("\\{\\d+,(number|date|time)[^}]*\\}", "x")
        .replaceAll("\\d+#|\\d+<|\\{\\d+,choice,", "")
        .replaceAll("https?://\\S+", "x");
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void fault(String key, String what) {
    faults.add(key + " " + what);
  }

  private static Properties load(Class<?> anchor, String path) {
    Properties properties = new Properties();
    try (InputStream in = anchor.getResourceAsStream(path)) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
