package org.levain.charters.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.force.Acknowledged;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.internal.force.Standing;
import org.levain.charters.internal.place.Place;
import org.levain.charters.internal.place.Places;
import org.levain.host.Member;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.View;

/** All charters that hold, which of them wait for the reader, and which the reader may write. */
@Path("")
@Requires("charters:read")
@Produces(MediaType.TEXT_HTML)
public final class OverviewPages {

  private final InForce force;
  private final Acknowledged acknowledged;
  private final Places places;

  /** Of these. */
  public OverviewPages(InForce force, Acknowledged acknowledged, Places places) {
    this.force = force;
    this.acknowledged = acknowledged;
    this.places = places;
  }

  /**
   * A charter in the list.
   *
   * @param place where it holds
   * @param title its title
   * @param number of the edition
   * @param since from when it holds
   * @param yours whether it concerns the reader
   * @param read whether the reader has acknowledged it
   * @param writer whether the reader may write it
   */
  public record Row(
      Place place,
      String title,
      int number,
      Instant since,
      boolean yours,
      boolean read,
      boolean writer) {}

  /**
   * Shows them.
   *
   * @param done what was just done: {@code withdrawn}, or empty
   */
  @GET
  public View overview(
      @Context SecurityContext security, @QueryParam("done") @DefaultValue("") String done) {
    Caller caller = Caller.of(security);
    List<Row> rows = new ArrayList<>();
    for (Standing standing : force.all()) {
      places
          .find(standing.edition().place())
          .ifPresent(place -> rows.add(row(place, standing.edition(), caller)));
    }
    return new View(
        "overview.ftlh",
        Map.of("rows", rows, "unwritten", unwritten(caller), "known", force.known(), "done", done));
  }

  private Row row(Place place, Edition edition, Caller caller) {
    Optional<Member> member = caller.member();
    return new Row(
        place,
        edition.title(),
        edition.number(),
        edition.holdsFrom(),
        member.filter(m -> Places.concerns(place, m)).isPresent(),
        member.filter(m -> acknowledged.by(m.uid(), edition)).isPresent(),
        caller.may("charters:publish:" + place.id()));
  }

  /** Places without a charter whose charter the reader may write. */
  private List<Place> unwritten(Caller caller) {
    List<Place> unwritten = new ArrayList<>();
    if (caller.may("charters:publish:" + Place.PLATFORM)) {
      unwritten.add(Place.WHOLE);
    }
    caller.member().ifPresent(member -> unwritten.addAll(places.listLedBy(member)));
    unwritten.removeIf(place -> force.own(place.id()).isPresent());
    return unwritten;
  }
}
