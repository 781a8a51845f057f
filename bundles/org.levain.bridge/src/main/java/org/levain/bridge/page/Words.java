package org.levain.bridge.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The bridge's words in one language. */
record Words(Locale language, Properties texts) {

  static final Words ENGLISH = read(Locale.ENGLISH, "calm.properties");
  static final Words FRENCH = read(Locale.FRENCH, "calm_fr.properties");

  /** The reader's language, by what the browser asks for. */
  static Words of(@Nullable String acceptLanguage) {
    return acceptLanguage != null && prefersFrench(acceptLanguage) ? FRENCH : ENGLISH;
  }

  String text(String key, List<String> arguments) {
    return new MessageFormat(texts.getProperty(key), language).format(arguments.toArray());
  }

  private static boolean prefersFrench(String acceptLanguage) {
    try {
      List<Locale> ours = List.of(Locale.ENGLISH, Locale.FRENCH);
      Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), ours);
      return Locale.FRENCH.equals(found);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Words read(Locale language, String file) {
    try (Reader in =
        new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(in);
      return new Words(language, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
