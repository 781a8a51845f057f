package org.levain.charters.internal.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.levain.charters.internal.place.Place;
import org.levain.charters.language.ReadyCharter;

/**
 * Ready texts to begin with: for the platform by the kind of organisation, for a community by what
 * its goal template is for.
 */
final class Starts {

  private static final List<String> WHOLE = List.of("company", "association");

  /** The axes of goal templates. */
  static final List<String> AXES = List.of("information", "culture", "co-creation", "blockages");

  private Starts() {}

  /** The names of those that suit a place. */
  static List<String> of(Place place) {
    return place.whole() ? WHOLE : AXES;
  }

  /** The text of this name, in the reader's language. */
  static Optional<String> source(String name, Locale locale) {
    if (WHOLE.contains(name)) {
      return Optional.of(ReadyCharter.valueOf(name.toUpperCase(Locale.ROOT)).source(locale));
    }
    return AXES.contains(name) ? Optional.of(text(name, locale)) : Optional.empty();
  }

  private static String text(String name, Locale locale) {
    String language = locale.getLanguage().equals("fr") ? "fr" : "en";
    String file = "start/" + name + "." + language + ".md";
    try (InputStream in = Starts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The bundle lacks " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
