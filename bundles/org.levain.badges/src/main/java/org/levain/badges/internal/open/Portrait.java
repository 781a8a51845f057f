package org.levain.badges.internal.open;

import java.time.LocalDate;
import java.util.Locale;
import org.levain.badges.artwork.Badge;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.web.Messages;

/** How an award looks on a day, and what is said to those who do not see it. */
public final class Portrait {

  private final Messages messages = Messages.of(Portrait.class);

  /** The badge to draw, on its plaque the name of the badge, the year and the state. */
  public Badge of(Award award, Kind kind, LocalDate today, Locale locale) {
    return new Badge(
        kind.design(), award.standing(today), award.band(today), alt(award, kind, today, locale));
  }

  /** For those who do not see it: Coach, 2025, valid. */
  public String alt(Award award, Kind kind, LocalDate today, Locale locale) {
    String state = messages.text(locale, "state." + award.standing(today).slug());
    return messages.text(locale, "alt", kind.name(locale), award.band(today), state);
  }
}
