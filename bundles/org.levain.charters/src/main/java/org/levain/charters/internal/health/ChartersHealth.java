package org.levain.charters.internal.health;

import java.util.List;
import java.util.Locale;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.internal.held.HeldState;
import org.levain.charters.internal.held.HeldTexts;
import org.levain.health.HealthCheck;
import org.levain.web.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many charters hold, and whether all that should can be read. */
@Component(name = "org.levain.charters.health", service = HealthCheck.class)
public final class ChartersHealth implements HealthCheck {

  private final InForce force;
  private final HeldTexts texts;
  private final Messages messages = Messages.of(ChartersHealth.class);

  /** Looks here. */
  @Activate
  public ChartersHealth(@Reference InForce force, @Reference HeldTexts texts) {
    this.force = force;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "charters";
  }

  @Override
  public Finding look(Locale locale) {
    String title = messages.text(locale, "health.title");
    List<String> unreadable = force.unreadable();
    if (!unreadable.isEmpty()) {
      String which = String.join(", ", unreadable.subList(0, Math.min(5, unreadable.size())));
      return new Finding(
          force.known() ? State.WATCH : State.AWAY,
          title,
          messages.text(locale, "health.unreadable", which),
          messages.text(locale, "health.unreadable.advice"));
    }
    if (!force.known()) {
      return new Finding(
          State.AWAY,
          title,
          messages.text(locale, "health.unknown"),
          messages.text(locale, "health.unknown.advice"));
    }
    return new Finding(
        State.OK,
        title,
        messages.text(locale, "health.force", force.all().size(), texts.count(HeldState.ASKED)),
        "");
  }
}
