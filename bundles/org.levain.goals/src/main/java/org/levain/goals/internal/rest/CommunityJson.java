package org.levain.goals.internal.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.domain.Community;

/**
 * A community.
 *
 * @param id identifier, ordered by time
 * @param name what people call it
 * @param language the language it is written in
 * @param goal one sentence
 * @param benefit what a member gains, or empty
 * @param insteadOf the channel that it replaces, or empty
 * @param template id of the template it was made from
 * @param animator login of who animates it
 * @param group name of its group, empty where the server has no groups
 * @param landingPage name of its landing page, empty where the server has no pages
 * @param run the ledger's run that wrote it last, or empty
 * @param created when
 * @param archived since when it rests; left out: it is at work
 * @param version to be sent along with a change
 */
public record CommunityJson(
    String id,
    String name,
    String language,
    String goal,
    String benefit,
    String insteadOf,
    String template,
    String animator,
    String group,
    String landingPage,
    String run,
    Instant created,
    @Nullable Instant archived,
    int version) {

  static CommunityJson of(Community c) {
    return new CommunityJson(
        c.id(),
        c.name(),
        c.language().code(),
        c.purpose().goal(),
        c.purpose().benefit(),
        c.purpose().insteadOf(),
        c.template().id(),
        c.animator().login(),
        c.places().group(),
        c.places().landingPage(),
        c.places().run(),
        c.created(),
        c.archived().orElse(null),
        c.version());
  }
}
