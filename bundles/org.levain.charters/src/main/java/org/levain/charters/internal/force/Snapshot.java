package org.levain.charters.internal.force;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.place.Place;
import org.levain.charters.language.CharterPolicy;
import org.levain.charters.language.CharterReader;
import org.levain.charters.language.CharterReader.Reading;
import org.levain.charters.language.model.Charter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What holds between two moments. Immutable.
 *
 * @param standing by place
 * @param unreadable editions that should hold and do not
 * @param until the first moment at which something else holds
 */
record Snapshot(Map<String, Standing> standing, List<String> unreadable, long until) {

  static final Snapshot NOTHING = new Snapshot(Map.of(), List.of(), Long.MAX_VALUE);

  private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);

  Snapshot {
    standing = Map.copyOf(standing);
    unreadable = List.copyOf(unreadable);
  }

  static boolean platform(Edition edition) {
    return edition.place().equals(Place.PLATFORM);
  }

  /** The place's own, or else the platform's. */
  Optional<Standing> at(String place) {
    Standing own = standing.get(place);
    return Optional.ofNullable(own == null ? standing.get(Place.PLATFORM) : own);
  }

  /**
   * What holds at a moment. What held before and still does is not read again.
   *
   * @param published in the order of places and numbers
   * @param earlier looks for an edition of a place that does not hold any more
   */
  static Snapshot of(
      List<Edition> published,
      long now,
      Snapshot before,
      BiFunction<String, Integer, Optional<Edition>> earlier) {
    Map<String, Edition> holding = new HashMap<>();
    long until = Long.MAX_VALUE;
    for (Edition edition : published) {
      long from = edition.holdsFrom().toEpochMilli();
      if (from <= now) {
        holding.put(edition.place(), edition);
      } else {
        until = Math.min(until, from);
      }
    }
    holding.values().removeIf(Edition::withdrawn);
    return new Making(before, earlier).of(holding, until);
  }

  /** One making of a snapshot. */
  private static final class Making {

    private final Snapshot before;
    private final BiFunction<String, Integer, Optional<Edition>> earlier;
    private final Map<String, Standing> standing = new HashMap<>();
    private final List<String> unreadable = new ArrayList<>();

    Making(Snapshot before, BiFunction<String, Integer, Optional<Edition>> earlier) {
      this.before = before;
      this.earlier = earlier;
    }

    Snapshot of(Map<String, Edition> holding, long until) {
      Edition whole = holding.remove(Place.PLATFORM);
      if (whole != null) {
        stand(whole, Optional.empty());
      }
      Optional<Standing> platform = Optional.ofNullable(standing.get(Place.PLATFORM));
      boolean same = sameAsBefore(platform);
      for (Edition edition : holding.values()) {
        Standing known = before.standing.get(edition.place());
        if (same && known != null && known.edition().equals(edition)) {
          standing.put(edition.place(), known);
        } else {
          stand(edition, platform);
        }
      }
      return new Snapshot(standing, unreadable, until);
    }

    private boolean sameAsBefore(Optional<Standing> platform) {
      Standing known = before.standing.get(Place.PLATFORM);
      return known == platform.orElse(null);
    }

    private void stand(Edition edition, Optional<Standing> platform) {
      @Nullable Standing known = before.standing.get(edition.place());
      if (platform(edition) && known != null && known.edition().equals(edition)) {
        standing.put(edition.place(), known);
        return;
      }
      Optional<Charter> read = read(edition, platform.map(Standing::charter));
      if (read.isEmpty() && !platform(edition)) {
        read = asItWasChecked(edition);
      }
      read.ifPresentOrElse(
          charter ->
              standing.put(
                  edition.place(), new Standing(edition, charter, policy(charter, platform))),
          () -> unreadable(edition));
    }

    private static CharterPolicy policy(Charter charter, Optional<Standing> platform) {
      return platform
          .map(above -> above.policy().narrowedBy(charter))
          .orElseGet(() -> CharterPolicy.of(charter));
    }

    /** The platform's words have changed since; those that it was written with are kept. */
    private Optional<Charter> asItWasChecked(Edition edition) {
      Optional<Charter> above =
          edition.above() == 0
              ? Optional.empty()
              : earlier
                  .apply(Place.PLATFORM, edition.above())
                  .flatMap(e -> read(e, Optional.empty()));
      return read(edition, above);
    }

    private static Optional<Charter> read(Edition edition, Optional<Charter> above) {
      Reading reading = CharterReader.read(edition.place(), edition.source(), above);
      return reading.usable() ? Optional.of(reading.charter()) : Optional.empty();
    }

    private void unreadable(Edition edition) {
      unreadable.add(edition.place() + "/" + edition.number());
      LOG.warn("Edition {} of the charter of {} cannot be read", edition.number(), edition.place());
    }
  }
}
