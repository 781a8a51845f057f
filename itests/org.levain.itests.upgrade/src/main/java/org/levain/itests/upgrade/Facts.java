package org.levain.itests.upgrade;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a later version has to find again. The names are those in {@code facts.json} of every
 * fixture: they are added to and never changed.
 *
 * @param version the version that has recorded the fixture
 * @param community identifier of a community
 * @param name its name
 * @param goal its goal
 * @param members the logins of its members
 * @param run identifier of a seeding run that was applied
 * @param edited name of a seeded page that somebody has edited since
 * @param waitingMail how many mails have not left yet
 * @param badge the address, below {@code levain/}, where strangers check a badge; null in fixtures
 *     from before there were badges
 * @param holder the login of who holds it
 * @param charter a sentence of the platform's charter, in its first edition; null in fixtures from
 *     before there were charters
 * @param acknowledged the login of who has acknowledged it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Facts(
    String version,
    String community,
    String name,
    String goal,
    List<String> members,
    String run,
    String edited,
    int waitingMail,
    @Nullable String badge,
    @Nullable String holder,
    @Nullable String charter,
    @Nullable String acknowledged) {

  /** How many editions of the platform's charter there are. */
  int editions() {
    return charter == null ? 0 : 1;
  }
}
