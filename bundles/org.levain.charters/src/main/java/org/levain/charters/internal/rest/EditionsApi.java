package org.levain.charters.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.charters.internal.CharterProblems;
import org.levain.charters.internal.action.Charters;
import org.levain.charters.internal.action.Fault;
import org.levain.charters.internal.action.PublishCharter;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.web.PlacePages;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** What was published at a place. */
@Path("api/charters/{place}/editions")
@Requires("charters:read")
@Produces(MediaType.APPLICATION_JSON)
public final class EditionsApi {

  private final PlacePages at;
  private final Charters charters;
  private final PublishCharter publish;
  private final CharterProblems problems;

  /** Answers from these. */
  public EditionsApi(
      PlacePages at, Charters charters, PublishCharter publish, CharterProblems problems) {
    this.at = at;
    this.charters = charters;
    this.publish = publish;
    this.problems = problems;
  }

  /**
   * A publication of the draft.
   *
   * @param revision of the draft that is to be published
   * @param from from when it holds, with an offset: 2026-10-01T00:00:00+02:00; left out: at once
   */
  public record NewEdition(int revision, @Nullable String from) {}

  /** All editions without their texts, newest first. */
  @GET
  public List<EditionJson> editions(
      @Context SecurityContext security, @PathParam("place") String id) {
    at.place(id, Caller.of(security));
    return charters.editions(id).stream().map(EditionJson::head).toList();
  }

  /** One, with its text. */
  @GET
  @Path("{number}")
  public EditionJson edition(
      @Context SecurityContext security,
      @PathParam("place") String id,
      @PathParam("number") String number) {
    Caller caller = Caller.of(security);
    at.place(id, caller);
    Optional<Edition> edition =
        number.matches("\\d{1,9}")
            ? charters.edition(id, Integer.parseInt(number))
            : Optional.empty();
    return edition.map(EditionJson::of).orElseThrow(() -> at.refusal(404, "no-edition", caller));
  }

  /**
   * Publishes the draft. It is in force when this answers, or from the date that was given.
   *
   * @param key makes the request unique: sent twice it publishes once
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(value = "charters:publish", instance = "place")
  public Response publish(
      @Context SecurityContext security,
      @PathParam("place") String id,
      @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
      NewEdition asked) {
    Caller caller = Caller.of(security);
    at.place(id, caller);
    PublishCharter.Request request =
        new PublishCharter.Request(id, asked.revision(), from(asked.from(), caller), key);
    PublishCharter.Outcome outcome = publish.publish(request, caller.member());
    if (outcome instanceof PublishCharter.Faulty faulty) {
      throw new Refusal(problems.of(faulty.faults(), caller.locale()));
    }
    if (outcome instanceof PublishCharter.Refused refused) {
      throw new Refusal(problems.findings(refused.findings().stream(), caller.locale()));
    }
    if (outcome instanceof PublishCharter.Another) {
      throw at.refusal(409, "another-draft", caller);
    }
    return outcome instanceof PublishCharter.Published published
        ? answer(Response.Status.CREATED, published.edition())
        : answer(Response.Status.OK, ((PublishCharter.PublishedBefore) outcome).edition());
  }

  private Optional<Instant> from(@Nullable String text, Caller caller) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(text.strip()).toInstant());
    } catch (DateTimeException e) {
      throw new Refusal(problems.of(List.of(Fault.of("from", "from.offset")), caller.locale()));
    }
  }

  private static Response answer(Response.Status status, Edition edition) {
    return Response.status(status)
        .header(HttpHeaders.LOCATION, "editions/" + edition.number())
        .entity(EditionJson.head(edition))
        .build();
  }
}
