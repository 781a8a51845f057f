package org.levain.badges.internal.health;

import java.util.Locale;
import java.util.Optional;
import org.levain.badges.internal.sign.Reach;
import org.levain.health.HealthCheck;
import org.levain.web.Messages;
import org.levain.web.PublicUrl;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether badges can be checked from outside: the links in signatures lead to this address. */
@Component(name = "org.levain.badges.health", service = HealthCheck.class)
public final class BadgesHealth implements HealthCheck {

  private final PublicUrl publicUrl;
  private final Messages messages = Messages.of(BadgesHealth.class);

  /** Looks at this address. */
  @Activate
  public BadgesHealth(@Reference PublicUrl publicUrl) {
    this.publicUrl = publicUrl;
  }

  @Override
  public String name() {
    return "badges";
  }

  @Override
  public Finding look(Locale locale) {
    Reach reach = Reach.of(publicUrl.base());
    Optional<String> advice =
        reach == Reach.OUTSIDE
            ? Optional.empty()
            : Optional.of(messages.text(locale, "health." + reach.slug() + ".advice"));
    return new Finding(
        reach == Reach.NONE ? State.WATCH : State.OK,
        messages.text(locale, "health.title"),
        messages.text(locale, "health." + reach.slug()),
        advice.orElse(""));
  }
}
