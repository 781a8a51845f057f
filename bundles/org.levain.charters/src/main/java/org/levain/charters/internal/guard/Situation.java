package org.levain.charters.internal.guard;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.levain.charters.internal.place.Place;

/**
 * What is known beside the text itself.
 *
 * @param place the community that the page belongs to, or the platform
 * @param open whether everybody reads the community; empty: not known, or no community
 * @param animator whether the author animates it
 * @param roles the author's roles in Levain: {@code administrator}, {@code creator}
 * @param now the moment
 */
record Situation(
    Place place, Optional<Boolean> open, boolean animator, Set<String> roles, ZonedDateTime now) {}
