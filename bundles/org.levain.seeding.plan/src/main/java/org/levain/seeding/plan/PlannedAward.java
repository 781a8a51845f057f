package org.levain.seeding.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A badge that a member is to be given. Whether they want it, and where it shows, they say
 * themselves.
 *
 * @param badge a role or a badge's English name
 * @param member login of who is given it
 * @param reason why
 * @param evidence where that can be seen: a web address
 * @param begins its first day; empty: the day on which it is given
 * @param ends its last day; empty: no end
 * @param by login of who gives it; empty: nobody who is named
 * @param place where it stands in the plan
 */
public record PlannedAward(
    String badge,
    String member,
    String reason,
    Optional<String> evidence,
    Optional<LocalDate> begins,
    Optional<LocalDate> ends,
    Optional<String> by,
    Place place) {}
