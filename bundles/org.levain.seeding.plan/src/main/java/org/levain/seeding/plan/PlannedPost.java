package org.levain.seeding.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated entry of a community.
 *
 * @param title its title
 * @param markdown its text
 * @param date its day; empty: the day of the first run that writes it
 * @param author login of the member whose name stands as author
 * @param replaces whether it takes the place of an entry of this name that is there already
 * @param place where it stands in the plan
 */
public record PlannedPost(
    String title,
    String markdown,
    Optional<LocalDate> date,
    Optional<String> author,
    boolean replaces,
    Place place) {}
