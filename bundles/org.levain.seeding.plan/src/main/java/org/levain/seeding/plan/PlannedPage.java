package org.levain.seeding.plan;

import java.util.Optional;

/**
 * A page that is to be there.
 *
 * @param title its title; its name in the server is made of it
 * @param markdown its text
 * @param author login of the member whose name stands as author
 * @param replaces whether it takes the place of a page of this name that is there already
 * @param place where it stands in the plan
 */
public record PlannedPage(
    String title, String markdown, Optional<String> author, boolean replaces, Place place) {}
