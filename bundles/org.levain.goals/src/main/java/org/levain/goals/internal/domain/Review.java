package org.levain.goals.internal.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A review that was held.
 *
 * @param number 1 for the first
 * @param held when
 * @param due the day it was planned for
 * @param value the figure that was measured, if there was one
 * @param verdict what people found
 * @param followUp what follows
 * @param note what they want to remember, or empty
 * @param goal the goal they looked at
 * @param byUid identifier of the member who wrote it down
 */
public record Review(
    int number,
    Instant held,
    LocalDate due,
    Optional<BigDecimal> value,
    ReviewVerdict verdict,
    FollowUp followUp,
    String note,
    String goal,
    String byUid) {}
