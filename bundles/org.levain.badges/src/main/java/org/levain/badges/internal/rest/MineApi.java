package org.levain.badges.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.badges.internal.BadgeProblems;
import org.levain.badges.internal.action.Awards;
import org.levain.badges.internal.action.EndAward;
import org.levain.badges.internal.action.Fault;
import org.levain.badges.internal.action.ShowBadge;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Shows;
import org.levain.badges.internal.rest.AwardJson.Places;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** The badges of whoever has signed in. */
@Path("api/mine")
@Requires("badges:read")
@Produces(MediaType.APPLICATION_JSON)
public final class MineApi {

  private final Awards awards;
  private final ShowBadge show;
  private final EndAward end;
  private final Members members;
  private final BadgeProblems problems;
  private final Clock clock;

  /** Answers from these. */
  public MineApi(
      Awards awards,
      ShowBadge show,
      EndAward end,
      Members members,
      BadgeProblems problems,
      Clock clock) {
    this.awards = awards;
    this.show = show;
    this.end = end;
    this.members = members;
    this.problems = problems;
    this.clock = clock;
  }

  /**
   * What the holder says.
   *
   * @param answer {@code show}: agrees, and shows it there; {@code lay-down}: declines, or steps
   *     down
   * @param shows where; left out: nowhere
   */
  public record NewAnswer(@Nullable String answer, @Nullable Places shows) {}

  /** What one holds and was offered, newest first; at most 100. */
  @GET
  public List<AwardJson> mine(@Context SecurityContext security) {
    return Caller.of(security).member().map(Member::uid).map(awards::of).orElse(List.of()).stream()
        .map(this::json)
        .toList();
  }

  /** Agrees to one, says where it shows, declines, or steps down. */
  @POST
  @Path("{award}")
  @Consumes(MediaType.APPLICATION_JSON)
  public AwardJson answer(
      @Context SecurityContext security, @PathParam("award") String id, NewAnswer given) {
    Caller caller = Caller.of(security);
    Member member = caller.member().orElseThrow(() -> none(caller));
    String answer = given.answer() == null ? "" : given.answer();
    return switch (answer) {
      case "show" -> show(id, given.shows(), member, caller);
      case "lay-down" -> layDown(id, member, caller);
      default ->
          throw new Refusal(
              problems.of(List.of(Fault.of("answer", "answer.unknown")), caller.locale()));
    };
  }

  private AwardJson show(String id, @Nullable Places places, Member member, Caller caller) {
    Shows shows = places == null ? Shows.NOWHERE : places.shows();
    Optional<Award> now = show.show(id, shows, member);
    return now.map(this::json).orElseThrow(() -> none(caller));
  }

  private AwardJson layDown(String id, Member member, Caller caller) {
    EndAward.Outcome outcome = end.layDown(id, member);
    if (outcome instanceof EndAward.Ended ended) {
      return json(ended.award());
    }
    throw outcome instanceof EndAward.OverBefore
        ? new Refusal(problems.of(409, "over", caller.locale()))
        : none(caller);
  }

  private AwardJson json(Award award) {
    return AwardJson.of(award, members, LocalDate.now(clock));
  }

  private Refusal none(Caller caller) {
    return new Refusal(problems.of(404, "no-award", caller.locale()));
  }
}
