package org.levain.charters.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.charters.internal.action.Charters;
import org.levain.charters.internal.document.CharterDocument;
import org.levain.charters.internal.document.Comparison;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.place.Place;
import org.levain.charters.language.CharterReader;
import org.levain.charters.language.model.Charter;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Redirect;
import org.levain.web.View;

/** What was published at a place, each edition as it was, and two of them compared. */
@Path("{place}/editions")
@Requires("charters:read")
@Produces(MediaType.TEXT_HTML)
public final class EditionPages {

  /** Fewer people than these are not counted: a count would be a name. */
  private static final int FEWEST = 5;

  private final PlacePages at;
  private final Charters charters;
  private final Members members;
  private final Drawn drawn = new Drawn();

  /** Of these. */
  public EditionPages(PlacePages at, Charters charters, Members members) {
    this.at = at;
    this.charters = charters;
    this.members = members;
  }

  /**
   * An edition in the list.
   *
   * @param edition without its text
   * @param by who published it; empty for the terminal, and for somebody who has left
   * @param earlier number of the edition to compare it with; 0 for none
   */
  public record Row(Edition edition, String by, int earlier) {}

  /** Lists them. */
  @GET
  public View editions(@Context SecurityContext security, @PathParam("place") String id) {
    Caller caller = Caller.of(security);
    Place place = at.place(id, caller);
    List<Edition> editions = charters.editions(id);
    Map<String, Object> model = at.model(place, caller);
    model.put("rows", editions.stream().map(edition -> row(edition, editions)).toList());
    boolean writer = caller.may("charters:publish:" + id);
    editions.stream()
        .findFirst()
        .filter(last -> writer && !last.withdrawn())
        .map(last -> charters.acknowledgedBy(id, last.number()).size())
        .ifPresent(count -> model.put("acknowledged", count < FEWEST ? -1 : count));
    return new View("editions.ftlh", model);
  }

  private Row row(Edition edition, List<Edition> all) {
    int earlier =
        edition.withdrawn()
            ? 0
            : all.stream()
                .filter(e -> e.number() < edition.number() && !e.withdrawn())
                .mapToInt(Edition::number)
                .max()
                .orElse(0);
    String by = members.byUid(edition.published().byUid()).map(Member::fullName).orElse("");
    return new Row(edition, by, earlier);
  }

  /** Shows one as it was. */
  @GET
  @Path("{number}")
  public View edition(
      @Context SecurityContext security,
      @PathParam("place") String id,
      @PathParam("number") String number) {
    Caller caller = Caller.of(security);
    Place place = at.place(id, caller);
    Edition edition = edition(id, number, caller);
    Map<String, Object> model = at.model(place, caller);
    model.put("edition", edition);
    model.put(
        "document",
        drawn.of(edition, () -> CharterDocument.of(charter(edition), Optional.empty())));
    return new View("edition.ftlh", model);
  }

  /**
   * Compares two.
   *
   * @param from number of the earlier one; empty: the one before
   * @param to number of the later one; empty: the last
   */
  @GET
  @Path("compare")
  public Response compare(
      @Context SecurityContext security,
      @PathParam("place") String id,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to) {
    Caller caller = Caller.of(security);
    Place place = at.place(id, caller);
    if (from.isEmpty() || to.isEmpty()) {
      return lastTwo(id);
    }
    Edition earlier = edition(id, from, caller);
    Edition later = edition(id, to, caller);
    Map<String, Object> model = at.model(place, caller);
    model.put("earlier", earlier);
    model.put("later", later);
    model.put("differences", Comparison.of(charter(earlier), charter(later)));
    return Response.ok(new View("compare.ftlh", model)).build();
  }

  private Response lastTwo(String id) {
    List<Edition> texts = charters.editions(id).stream().filter(e -> !e.withdrawn()).toList();
    return texts.size() < 2
        ? Redirect.to("../editions")
        : Redirect.to("compare?from=" + texts.get(1).number() + "&to=" + texts.get(0).number());
  }

  private Edition edition(String place, String number, Caller caller) {
    Optional<Edition> found =
        number.matches("\\d{1,9}")
            ? charters.edition(place, Integer.parseInt(number))
            : Optional.empty();
    return found
        .filter(edition -> !edition.withdrawn())
        .orElseThrow(() -> at.refusal(404, "no-edition", caller));
  }

  private static Charter charter(Edition edition) {
    return CharterReader.read(edition.place(), edition.source()).charter();
  }
}
