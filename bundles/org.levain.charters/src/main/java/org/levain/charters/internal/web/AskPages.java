package org.levain.charters.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.charters.internal.ask.AskForm;
import org.levain.charters.internal.document.CharterDocument;
import org.levain.charters.internal.force.Answered;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.internal.force.Standing;
import org.levain.charters.internal.place.Place;
import org.levain.charters.language.model.Charter;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.View;

/** May I post this here? A form made from the charter, and its answer with the clause. */
@Path("{place}/ask")
@Requires("charters:read")
@Produces(MediaType.TEXT_HTML)
public final class AskPages {

  private final PlacePages at;
  private final InForce force;
  private final Clock clock;

  /** Asks what is in force. */
  public AskPages(PlacePages at, InForce force, Clock clock) {
    this.at = at;
    this.force = force;
    this.clock = clock;
  }

  /**
   * An answer.
   *
   * @param answer {@code yes}, {@code no} or {@code ask}
   * @param clause the clause that decides; empty where none does
   * @param reason its words
   * @param who who is asked
   * @param alternative what can be done instead
   * @param place where the charter holds in which the clause stands
   * @param anchor of the clause
   */
  public record Answer(
      String answer,
      String clause,
      String reason,
      String who,
      String alternative,
      String place,
      String anchor) {

    static Answer of(Answered answered) {
      var decision = answered.decision();
      return new Answer(
          decision.answer().word(),
          decision.clause(),
          decision.clause().isEmpty() ? "" : decision.reason(),
          decision.who(),
          decision.alternative(),
          answered.edition().place(),
          CharterDocument.anchor(decision.clause()));
    }
  }

  /** Shows the form, and the answer where something is asked. */
  @GET
  public View ask(
      @Context SecurityContext security, @PathParam("place") String id, @Context UriInfo address) {
    Caller caller = Caller.of(security);
    Place place = at.place(id, caller);
    Map<String, Object> model = at.model(place, caller);
    MultivaluedMap<String, String> sent = address.getQueryParameters();
    model.put("known", force.known());
    force.at(id).ifPresent(standing -> fill(model, standing, sent, place));
    return new View("ask.ftlh", model);
  }

  private void fill(
      Map<String, Object> model,
      Standing standing,
      MultivaluedMap<String, String> sent,
      Place place) {
    boolean whole = standing.edition().place().equals(Place.PLATFORM);
    Optional<Charter> above =
        whole ? Optional.empty() : force.own(Place.PLATFORM).map(Standing::charter);
    List<AskForm.Field> fields =
        new AskForm(standing.charter(), above, clock)
            .fields(name -> sent.getOrDefault(name, List.of()));
    model.put("fields", fields);
    model.put("title", standing.edition().title());
    model.put("holds", standing.edition().place());
    if (sent.containsKey("asked")) {
      force
          .decide(place.id(), AskForm.question(fields))
          .ifPresent(answered -> model.put("answer", Answer.of(answered)));
    }
  }
}
