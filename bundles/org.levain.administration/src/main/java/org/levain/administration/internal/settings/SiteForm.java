package org.levain.administration.internal.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.administration.internal.Words;
import org.levain.web.Problem;
import org.levain.web.Problem.Field;

/**
 * What a person typed about the site.
 *
 * @param publicUrl the address under which people outside reach the server
 * @param organisation the name of the organisation
 */
public record SiteForm(String publicUrl, String organisation) {

  static final String PID = "org.levain.web";
  private static final int LONGEST_NAME = 100;

  static SiteForm of(Map<String, String> configuration) {
    return new SiteForm(
        configuration.getOrDefault("publicUrl", ""),
        configuration.getOrDefault("organisation", ""));
  }

  /** What is kept. */
  Map<String, String> configuration() {
    return Map.of(
        "publicUrl",
        publicUrl.strip().replaceFirst("/+$", ""),
        "organisation",
        organisation.strip());
  }

  /** What is wrong with it, if anything is. */
  public Optional<Problem> problem(Words words) {
    List<Field> fields = new ArrayList<>();
    if (!publicUrl.isBlank() && !isAddress(publicUrl.strip())) {
      fields.add(new Field("publicUrl", 0, words.text("settings.publicUrl.error")));
    }
    if (organisation.strip().length() > LONGEST_NAME) {
      fields.add(
          new Field("organisation", 0, words.text("settings.organisation.error", LONGEST_NAME)));
    }
    return Settings.problem(fields, words);
  }

  private static boolean isAddress(String typed) {
    try {
      URI address = new URI(typed);
      return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
          && address.getHost() != null
          && address.getRawUserInfo() == null
          && address.getRawQuery() == null
          && address.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
