package org.levain.goals.templates.read;

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
final class ReaderWords {

  private static final Properties ENGLISH = load("words.properties");
  private static final Properties FRENCH = load("words_fr.properties");

  private ReaderWords() {}

  static String text(Locale locale, String key, List<Object> arguments) {
    String pattern = of(locale).getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException("There are no words for " + key);
    }
    return new MessageFormat(pattern, locale).format(arguments.toArray());
  }

  static Properties of(Locale locale) {
    return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
  }

  private static Properties load(String file) {
    try (InputStream in = ReaderWords.class.getResourceAsStream(file)) {
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
