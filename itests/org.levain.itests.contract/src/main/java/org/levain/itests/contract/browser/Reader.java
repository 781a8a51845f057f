package org.levain.itests.contract.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/**
 * How somebody reads.
 *
 * @param language {@code fr} or {@code en}
 * @param colours light or dark
 * @param width of the window in CSS pixels
 */
public record Reader(String language, ColorScheme colours, int width) {

  private static final int PHONE = 360;
  private static final int DESK = 1280;
  private static final int HEIGHT = 900;

  /** French on a narrow window. */
  public static final Reader FRENCH_ON_A_PHONE = new Reader("fr", ColorScheme.LIGHT, PHONE);

  /** English on a wide window. */
  public static final Reader ENGLISH_AT_A_DESK = new Reader("en", ColorScheme.LIGHT, DESK);

  /** Two by day, one a language. */
  public static List<Reader> byDay() {
    return List.of(FRENCH_ON_A_PHONE, ENGLISH_AT_A_DESK);
  }

  /** Two by night: with those by day they have every pair of language, colours and width. */
  public static List<Reader> byNight() {
    return List.of(
        new Reader("fr", ColorScheme.DARK, DESK), new Reader("en", ColorScheme.DARK, PHONE));
  }

  /** Those that a suite asks for: by {@code levain.it.readers}, {@code day} or {@code night}. */
  public static List<Reader> all() {
    return switch (System.getProperty("levain.it.readers", "")) {
      case "day" -> byDay();
      case "night" -> byNight();
      default -> Stream.concat(byDay().stream(), byNight().stream()).toList();
    };
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setLocale(language.equals("fr") ? "fr-FR" : "en-GB")
        .setColorScheme(colours)
        .setViewportSize(width, HEIGHT);
  }

  @Override
  public String toString() {
    return language + "-" + colours.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
  }
}
