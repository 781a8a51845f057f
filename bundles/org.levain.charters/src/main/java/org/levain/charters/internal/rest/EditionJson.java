package org.levain.charters.internal.rest;

import org.jspecify.annotations.Nullable;
import org.levain.charters.internal.domain.Edition;

/**
 * An edition of a charter.
 *
 * @param place where it holds: {@code platform}, or a community’s identifier
 * @param edition its number
 * @param title its first heading
 * @param published when it was published
 * @param holdsFrom from when it holds
 * @param withdrawn whether the place has no charter from there on
 * @param sha256 of the text
 * @param source the text; left out in lists
 */
public record EditionJson(
    String place,
    int edition,
    String title,
    String published,
    String holdsFrom,
    boolean withdrawn,
    String sha256,
    @Nullable String source) {

  static EditionJson of(Edition edition) {
    return of(edition, edition.source());
  }

  static EditionJson head(Edition edition) {
    return of(edition, null);
  }

  private static EditionJson of(Edition e, @Nullable String source) {
    return new EditionJson(
        e.place(),
        e.number(),
        e.title(),
        e.published().when().toString(),
        e.holdsFrom().toString(),
        e.withdrawn(),
        e.sha256(),
        source);
  }
}
