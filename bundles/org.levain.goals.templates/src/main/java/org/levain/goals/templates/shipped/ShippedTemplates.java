package org.levain.goals.templates.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.read.Reading;
import org.levain.goals.templates.read.TemplateReader;

/** The templates that come with Levain: one YAML file each beside this class. */
public final class ShippedTemplates {

  /** In the order of the gallery. */
  private static final List<String> IDS =
      List.of(
          "trade-practice",
          "help-desk",
          "case-studies",
          "cross-site-function",
          "onboarding",
          "ambassadors",
          "interest-club",
          "idea-hive",
          "event",
          "customer-feedback",
          "dispersed-project",
          "team-support",
          "manager-circle",
          "crisis-room");

  private ShippedTemplates() {}

  /** All of them. */
  public static List<Template> all() {
    TemplateReader reader = new TemplateReader();
    return IDS.stream().map(id -> read(reader, id)).toList();
  }

  /** The file of a template, as people can take it as a model for their own. */
  public static byte[] file(String id) {
    try (InputStream in = ShippedTemplates.class.getResourceAsStream(id + ".yaml")) {
      if (in == null) {
        throw new IllegalArgumentException("There is no shipped template " + id);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Template read(TemplateReader reader, String id) {
    Reading reading = reader.read(id + ".yaml", file(id));
    return reading
        .usable()
        .orElseThrow(
            () -> new IllegalStateException(reading.mistakes().get(0).sentence(Locale.ENGLISH)));
  }
}
