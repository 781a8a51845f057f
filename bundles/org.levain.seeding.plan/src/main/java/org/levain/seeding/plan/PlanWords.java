package org.levain.seeding.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The library's words in English and French. */
final class PlanWords {

  private static final Properties ENGLISH = load("words.properties");
  private static final Properties FRENCH = load("words_fr.properties");

  private PlanWords() {}

  static String text(Locale locale, String key, List<Object> arguments) {
    Properties words = locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    String pattern = words.getProperty(key, ENGLISH.getProperty(key));
    if (pattern == null) {
      return key;
    }
    return new MessageFormat(pattern, locale).format(arguments.toArray());
  }

  static Properties english() {
    return ENGLISH;
  }

  static Properties french() {
    return FRENCH;
  }

  private static Properties load(String file) {
    try (InputStream in = PlanWords.class.getResourceAsStream(file)) {
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
