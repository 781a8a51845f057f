package org.levain.charters.internal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.language.CharterReader;
import org.levain.communities.NextSteps;
import org.levain.web.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Offers a new community the ready charter that suits its template, until it has a charter of its
 * own. The link leads to the editor with that text; once a draft is begun, to the draft.
 */
@Component(name = "org.levain.charters.offer")
public final class CharterOffer implements NextSteps {

  private final InForce force;
  private final Messages messages = Messages.of(CharterOffer.class);

  /** The ready texts do not change: how many clauses each has, by its name and language. */
  private final Map<String, Integer> clauses = new HashMap<>();

  /** For communities that have no charter among these. */
  @Activate
  public CharterOffer(@Reference InForce force) {
    this.force = force;
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      Starts.AXES.forEach(axis -> clauses.put(key(axis, locale), count(axis, locale)));
    }
  }

  @Override
  public List<Step> stepsFor(Beginning beginning, Locale locale) {
    Integer count = clauses.get(key(beginning.axis(), locale));
    boolean needed =
        beginning.id().map(id -> force.known() && force.own(id).isEmpty()).orElse(true);
    if (count == null || !needed) {
      return List.of();
    }
    String name = messages.text(locale, "start." + beginning.axis());
    String there =
        beginning.id().map(id -> "charters/" + id + "/edit?start=" + beginning.axis()).orElse("");
    return List.of(
        new Step(
            messages.text(locale, "offer.text", name, count),
            messages.text(locale, "offer.link"),
            there,
            "charters:publish:" + beginning.id().orElse("")));
  }

  private static int count(String axis, Locale locale) {
    String source = Starts.source(axis, locale).orElseThrow();
    return CharterReader.read(axis, source).charter().clauses().size();
  }

  private static String key(String axis, Locale locale) {
    return axis + "." + (locale.getLanguage().equals("fr") ? "fr" : "en");
  }
}
