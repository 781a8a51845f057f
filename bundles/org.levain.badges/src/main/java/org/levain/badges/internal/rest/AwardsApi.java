package org.levain.badges.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levain.badges.internal.BadgeProblems;
import org.levain.badges.internal.action.AwardBadge;
import org.levain.badges.internal.action.AwardRequest;
import org.levain.badges.internal.action.Awards;
import org.levain.badges.internal.action.EndAward;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Over;
import org.levain.host.Members;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** Awards, for those who give badges. */
@Path("api/awards")
@Requires("badges:award")
@Produces(MediaType.APPLICATION_JSON)
public final class AwardsApi {

  private static final int MOST = 100;

  private final Awards awards;
  private final AwardBadge award;
  private final EndAward end;
  private final Members members;
  private final BadgeProblems problems;
  private final Clock clock;

  /** Answers from these. */
  public AwardsApi(
      Awards awards,
      AwardBadge award,
      EndAward end,
      Members members,
      BadgeProblems problems,
      Clock clock) {
    this.awards = awards;
    this.award = award;
    this.end = end;
    this.members = members;
    this.problems = problems;
    this.clock = clock;
  }

  /**
   * A badge to be given.
   *
   * @param badge id of the badge
   * @param member login or full name
   * @param reason why
   * @param evidence where that can be seen: an address of the web; may be left out
   * @param begins the first day, year-month-day; left out: today
   * @param ends the last day; left out: none
   */
  public record NewAward(
      @Nullable String badge,
      @Nullable String member,
      @Nullable String reason,
      @Nullable String evidence,
      @Nullable String begins,
      @Nullable String ends) {

    AwardRequest request(String key) {
      return new AwardRequest(
          text(member), text(reason), text(evidence), text(begins), text(ends), key);
    }
  }

  /**
   * An end.
   *
   * @param how {@code ended} or {@code revoked}
   * @param reason why; needed for {@code revoked}
   */
  public record NewEnd(@Nullable String how, @Nullable String reason) {}

  /**
   * A part of the list.
   *
   * @param items awards, newest first
   * @param next what to send as {@code before} for the next part; empty at the end
   */
  public record Listed(List<AwardJson> items, String next) {}

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /**
   * Lists awards, newest first.
   *
   * @param badge only of this badge
   * @param before where the list goes on
   * @param limit the most that are returned, 1 to 100
   */
  @GET
  public Listed list(
      @QueryParam("badge") @DefaultValue("") String badge,
      @QueryParam("before") @DefaultValue("") String before,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    int most = Math.max(1, Math.min(MOST, limit));
    List<Award> found = awards.list(badge, false, before, most + 1);
    List<AwardJson> items = found.stream().limit(most).map(this::json).toList();
    return new Listed(items, found.size() > most ? items.get(most - 1).id() : "");
  }

  /**
   * Gives a badge.
   *
   * @param key makes the request unique: sent twice it gives one badge
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response give(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
      NewAward asked) {
    Caller caller = Caller.of(security);
    AwardBadge.Outcome outcome =
        award.award(text(asked.badge()), asked.request(key), caller.member());
    if (outcome instanceof AwardBadge.Faulty faulty) {
      throw new Refusal(problems.of(faulty.faults(), caller.locale()));
    }
    if (outcome instanceof AwardBadge.NoKind) {
      throw new Refusal(problems.of(404, "no-badge", caller.locale()));
    }
    return outcome instanceof AwardBadge.Awarded awarded
        ? answer(Response.Status.CREATED, awarded.award())
        : answer(Response.Status.OK, ((AwardBadge.AwardedBefore) outcome).award());
  }

  private Response answer(Response.Status status, Award given) {
    return Response.status(status)
        .header(HttpHeaders.LOCATION, "awards/" + given.id())
        .entity(json(given))
        .build();
  }

  /** One award. */
  @GET
  @Path("{award}")
  public AwardJson one(@Context SecurityContext security, @PathParam("award") String id) {
    return awards.find(id).map(this::json).orElseThrow(() -> none(Caller.of(security)));
  }

  /** Ends or revokes it. */
  @POST
  @Path("{award}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  public AwardJson end(
      @Context SecurityContext security, @PathParam("award") String id, NewEnd asked) {
    Caller caller = Caller.of(security);
    Over.How how = text(asked.how()).equals("revoked") ? Over.How.REVOKED : Over.How.ENDED;
    EndAward.Outcome outcome = end.end(id, how, text(asked.reason()), caller.member());
    if (outcome instanceof EndAward.Ended ended) {
      return json(ended.award());
    }
    if (outcome instanceof EndAward.Faulty faulty) {
      throw new Refusal(problems.of(faulty.faults(), caller.locale()));
    }
    throw outcome instanceof EndAward.NoAward
        ? none(caller)
        : new Refusal(problems.of(409, "over", caller.locale()));
  }

  private AwardJson json(Award given) {
    return AwardJson.of(given, members, LocalDate.now(clock));
  }

  private Refusal none(Caller caller) {
    return new Refusal(problems.of(404, "no-award", caller.locale()));
  }
}
