package org.levain.charters.internal.action;

import java.util.Optional;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.internal.force.Standing;
import org.levain.charters.internal.place.Place;
import org.levain.charters.language.CharterCheck;
import org.levain.charters.language.CharterPolicy;
import org.levain.charters.language.CharterReader;
import org.levain.charters.language.CharterReader.Reading;

/** Reads and checks a text as it would hold at its place: below the platform's charter. */
public final class Above {

  private final InForce force;

  /** Below what is in force. */
  public Above(InForce force) {
    this.force = force;
  }

  /** What a community inherits; empty for the platform. */
  public Optional<Standing> of(String place) {
    return place.equals(Place.PLATFORM) ? Optional.empty() : force.own(Place.PLATFORM);
  }

  /** Reads and checks. Any text can be read. */
  public Checked check(String place, String source) {
    Optional<Standing> above = of(place);
    Reading reading = CharterReader.read(place, source, above.map(Standing::charter));
    Optional<CharterPolicy> policy = above.map(Standing::policy);
    return new Checked(
        reading.charter(),
        CharterCheck.check(reading, policy),
        policy,
        above.map(s -> s.edition().number()).orElse(0));
  }
}
