package org.levain.charters.internal.web;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.charters.internal.CharterActions;
import org.levain.charters.internal.CharterProblems;
import org.levain.charters.internal.action.Charters;
import org.levain.charters.internal.action.Checked;
import org.levain.charters.internal.action.Fault;
import org.levain.charters.internal.action.PublishCharter;
import org.levain.charters.internal.document.CharterDocument;
import org.levain.charters.internal.document.Comparison;
import org.levain.charters.internal.domain.Draft;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.place.Place;
import org.levain.charters.language.CharterReader;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.Redirect;
import org.levain.web.View;

/** Where a draft becomes an edition: what changes, from when, and a confirmation. */
@Path("{place}/publish")
@Requires(value = "charters:publish", instance = "place")
@Produces(MediaType.TEXT_HTML)
public final class PublishPages {

  private final PlacePages at;
  private final Charters charters;
  private final CharterActions actions;
  private final CharterProblems problems;

  /** Pages that use these. */
  public PublishPages(
      PlacePages at, Charters charters, CharterActions actions, CharterProblems problems) {
    this.at = at;
    this.charters = charters;
    this.actions = actions;
    this.problems = problems;
  }

  /**
   * What was filled in.
   *
   * @param revision of the draft that was seen
   * @param from day and time in the charter's zone; empty: at once
   * @param confirmed whether it was confirmed
   * @param key makes what is sent happen once
   */
  public record Form(int revision, String from, boolean confirmed, String key) {}

  /** Shows what it means. */
  @GET
  public View form(@Context SecurityContext security, @PathParam("place") String id) {
    Caller caller = Caller.of(security);
    Place place = at.place(id, caller);
    Draft draft = actions.save().begin(id);
    String key = UuidCreator.getTimeOrderedEpoch().toString();
    return page(place, draft, new Form(draft.revision(), "", false, key), caller, List.of());
  }

  /** Publishes it. */
  @POST
  public Response publish(
      @Context SecurityContext security,
      @PathParam("place") String id,
      MultivaluedMap<String, String> sent) {
    Caller caller = Caller.of(security);
    Place place = at.place(id, caller);
    Fields fields = new Fields(sent);
    Form form =
        new Form(
            Math.max(0, fields.number("revision")),
            fields.text("from"),
            fields.ticked("confirm"),
            fields.text("key"));
    Draft draft = actions.save().begin(id);
    List<Fault> faults = new ArrayList<>();
    ZoneId zone = actions.above().check(id, draft.source()).charter().settings().zone();
    Optional<Instant> from = from(form.from(), zone, faults);
    if (!form.confirmed()) {
      faults.add(Fault.of("confirm", "confirm"));
    }
    if (!faults.isEmpty()) {
      return refused(page(place, draft, form, caller, faults), 400);
    }
    PublishCharter.Outcome outcome =
        actions
            .publish()
            .publish(
                new PublishCharter.Request(id, form.revision(), from, form.key()), caller.member());
    if (outcome instanceof PublishCharter.Faulty faulty) {
      return refused(page(place, draft, form, caller, faulty.faults()), 400);
    }
    if (outcome instanceof PublishCharter.Refused) {
      return refused(page(place, draft, form, caller, List.of()), 400);
    }
    if (outcome instanceof PublishCharter.Another) {
      return refused(page(place, draft, form, caller, List.of(Fault.of("source", "another"))), 409);
    }
    return Redirect.to("../" + id + "?done=published");
  }

  private static Optional<Instant> from(String typed, ZoneId zone, List<Fault> faults) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDateTime.parse(typed.strip().replace(' ', 'T')).atZone(zone).toInstant());
    } catch (DateTimeException e) {
      faults.add(Fault.of("from", "from.none"));
      return Optional.empty();
    }
  }

  private static Response refused(View page, int status) {
    return Response.status(status).entity(page).build();
  }

  private View page(Place place, Draft draft, Form form, Caller caller, List<Fault> faults) {
    Map<String, Object> model = at.model(place, caller);
    Checked checked = actions.above().check(place.id(), draft.source());
    Optional<Edition> last = charters.last(place.id());
    model.put("draft", draft);
    model.put("form", form);
    model.put("title", checked.charter().title());
    model.put("clauses", CharterDocument.of(checked.charter(), Optional.empty()).clauses());
    model.put("zone", checked.charter().settings().zone().getId());
    model.put("next", last.map(Edition::number).orElse(0) + 1);
    model.put("barriers", checked.barriers().size());
    model.put("advice", checked.advice().size());
    model.put("tests", checked.charter().tests().size());
    last.filter(e -> !e.withdrawn())
        .ifPresent(
            e -> {
              model.put("last", e.number());
              model.put(
                  "differences",
                  Comparison.of(
                      CharterReader.read(place.id(), e.source()).charter(), checked.charter()));
            });
    if (!faults.isEmpty()) {
      Problem problem = problems.of(faults, caller.locale());
      model.put("problem", problem);
    }
    return new View("publish.ftlh", model);
  }
}
