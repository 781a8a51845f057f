package org.levain.charters.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import java.util.Optional;
import org.levain.charters.internal.action.AcknowledgeCharter;
import org.levain.charters.internal.action.Charters;
import org.levain.charters.internal.document.CharterDocument;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.force.Acknowledged;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.internal.force.Standing;
import org.levain.charters.internal.place.Place;
import org.levain.charters.internal.place.Places;
import org.levain.charters.language.CharterReader;
import org.levain.charters.language.model.Charter;
import org.levain.host.Member;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Redirect;
import org.levain.web.View;

/** The charter of a place as a document with notes in its margin, and where one acknowledges it. */
@Path("{place}")
@Requires("charters:read")
@Produces(MediaType.TEXT_HTML)
public final class DocumentPages {

  private final PlacePages at;
  private final Charters charters;
  private final InForce force;
  private final Acknowledged acknowledged;
  private final AcknowledgeCharter acknowledge;
  private final Drawn drawn = new Drawn();

  /** Of these. */
  public DocumentPages(
      PlacePages at,
      Charters charters,
      InForce force,
      Acknowledged acknowledged,
      AcknowledgeCharter acknowledge) {
    this.at = at;
    this.charters = charters;
    this.force = force;
    this.acknowledged = acknowledged;
    this.acknowledge = acknowledge;
  }

  /**
   * Shows it.
   *
   * @param done what was just done: {@code published}, {@code waits}, {@code acknowledged}, {@code
   *     another}, or empty
   * @param clause the number of the clause to show as the one that decides; may be empty
   */
  @GET
  public View document(
      @Context SecurityContext security,
      @PathParam("place") String id,
      @QueryParam("done") @DefaultValue("") String done,
      @QueryParam("clause") @DefaultValue("") String clause) {
    Caller caller = Caller.of(security);
    Place place = at.place(id, caller);
    Map<String, Object> model = at.model(place, caller);
    model.put("done", done);
    model.put("decides", clause);
    model.put("known", force.known());
    Optional<Standing> own = force.own(id);
    own.ifPresent(standing -> fill(model, standing, caller, place));
    model.put("platform", force.own(Place.PLATFORM).isPresent());
    coming(place, own).ifPresent(edition -> model.put("coming", edition));
    return new View("document.ftlh", model);
  }

  private void fill(Map<String, Object> model, Standing standing, Caller caller, Place place) {
    Edition edition = standing.edition();
    Optional<Charter> before = before(edition);
    model.put("edition", edition);
    model.put("document", drawn.of(edition, () -> CharterDocument.of(standing.charter(), before)));
    before.ifPresent(b -> model.put("before", edition.number() - 1));
    Optional<Member> member = caller.member();
    model.put("yours", member.filter(m -> Places.concerns(place, m)).isPresent());
    model.put("read", member.filter(m -> acknowledged.by(m.uid(), edition)).isPresent());
  }

  private Optional<Charter> before(Edition edition) {
    return charters
        .edition(edition.place(), edition.number() - 1)
        .filter(e -> !e.withdrawn())
        .map(e -> CharterReader.read(e.place(), e.source()).charter());
  }

  /** What is published and does not hold yet. */
  private Optional<Edition> coming(Place place, Optional<Standing> own) {
    int now = own.map(s -> s.edition().number()).orElse(0);
    return charters.last(place.id()).filter(e -> !e.withdrawn() && e.number() > now);
  }

  /**
   * Keeps that somebody has read it.
   *
   * @param edition the number that was shown
   */
  @POST
  @Path("acknowledge")
  public Response acknowledge(
      @Context SecurityContext security,
      @PathParam("place") String id,
      @FormParam("edition") @DefaultValue("0") int edition) {
    Caller caller = Caller.of(security);
    Place place = at.place(id, caller);
    AcknowledgeCharter.Outcome outcome =
        acknowledge.acknowledge(place.id(), edition, caller.requireMember());
    boolean kept = outcome != AcknowledgeCharter.Outcome.ANOTHER;
    return Redirect.to("../" + id + "?done=" + (kept ? "acknowledged" : "another"));
  }
}
