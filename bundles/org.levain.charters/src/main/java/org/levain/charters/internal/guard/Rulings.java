package org.levain.charters.internal.guard;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.internal.force.Standing;
import org.levain.charters.internal.place.Place;
import org.levain.charters.internal.place.Places;
import org.levain.charters.language.Decision;
import org.levain.charters.language.model.Charter;
import org.levain.host.Pages;
import org.levain.security.Access;

/**
 * Asks the charters that hold about a save. From memory: the words of a charter are looked up when
 * it is asked for the first time. Thread-safe.
 */
public final class Rulings {

  private final InForce force;
  private final Places places;
  private final Optional<Pages> pages;
  private final Access access;
  private final Clock clock;
  private final Map<String, Known> lexicons = new ConcurrentHashMap<>();

  /** Asks these. */
  public Rulings(InForce force, Places places, Optional<Pages> pages, Access access, Clock clock) {
    this.force = force;
    this.places = places;
    this.pages = pages;
    this.access = access;
    this.clock = clock;
  }

  private record Known(Optional<Standing> platform, Standing own, Lexicon lexicon) {}

  /**
   * What holds for a save; empty: no charter holds there.
   *
   * @throws IllegalStateException if nobody can say, because the charters could not be read since
   *     the start
   */
  public Optional<Ruling> on(Posting posting) {
    return on(posting, placeOf(posting));
  }

  /** The same at a place that somebody names. */
  public Optional<Ruling> on(Posting posting, Place place) {
    if (!force.known()) {
      throw new IllegalStateException("The charters in force could not be read yet");
    }
    return force.at(place.id()).map(standing -> rule(place, standing, posting));
  }

  /**
   * The same for a text that its author means for a community. A page that belongs somewhere is
   * ruled there; one that belongs nowhere yet is ruled where it is meant for only if the platform
   * lets it pass: an author does not choose who decides. In a server without pages all is ruled
   * where it is meant for.
   */
  public Optional<Ruling> on(Posting posting, Optional<Place> meant) {
    Place own = placeOf(posting);
    if (meant.isEmpty() || belongsElsewhere(posting, meant.get())) {
      return on(posting, own);
    }
    Optional<Ruling> first = pages.isPresent() ? on(posting, own) : Optional.empty();
    return first.filter(ruling -> !ruling.permits()).or(() -> on(posting, meant.get()));
  }

  /** Whether a page belongs to another community than the one that somebody names. */
  public boolean belongsElsewhere(Posting posting, Place named) {
    Place own = placeOf(posting);
    return pages.isPresent() && !own.whole() && !own.id().equals(named.id());
  }

  /** An entry belongs where the page belongs that it is an entry of. */
  private Place placeOf(Posting posting) {
    return Stream.concat(Stream.of(posting.page()), posting.entryOf().stream())
        .flatMap(page -> places.ofPage(page).stream())
        .findFirst()
        .orElse(Place.WHOLE);
  }

  private Ruling rule(Place place, Standing standing, Posting posting) {
    Situation situation =
        new Situation(
            place,
            place.page().flatMap(page -> pages.flatMap(p -> p.openToAll(page))),
            places.ledBy(posting.author()).contains(place.id()),
            access.roles(Optional.of(posting.author())),
            ZonedDateTime.now(clock));
    Decision decision =
        standing.policy().decide(SaveQuestion.of(lexicon(standing), posting, situation));
    Standing deciding =
        Optional.of(decision.file())
            .filter(file -> !file.isEmpty())
            .flatMap(force::own)
            .orElse(standing);
    return new Ruling(place, decision, deciding.edition().place(), deciding.edition().number());
  }

  private Lexicon lexicon(Standing standing) {
    Optional<Standing> platform = force.own(Place.PLATFORM);
    Known known = lexicons.get(standing.edition().place());
    if (known == null
        || known.own() != standing
        || known.platform().orElse(null) != platform.orElse(null)) {
      List<Charter> charters =
          Stream.concat(platform.stream(), Stream.of(standing)).map(Standing::charter).toList();
      known = new Known(platform, standing, new Lexicon(charters));
      lexicons.put(standing.edition().place(), known);
    }
    return known.lexicon();
  }
}
