package org.levain.charters.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Charters to start from, in French and in English, each with its test questions. */
public enum ReadyCharter {
  /** For a company or an administration. */
  COMPANY,
  /** For an association or a club. */
  ASSOCIATION;

  /** The source, in French for a French reader and in English for all others. */
  public String source(Locale locale) {
    String language = locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? "fr" : "en";
    String file = "ready/" + name().toLowerCase(Locale.ROOT) + "." + language + ".md";
    try (InputStream in = ReadyCharter.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
