package org.levain.goals.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.Fault;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.invite.InvitationLinks.Act;
import org.levain.goals.internal.invite.Inviting;
import org.levain.host.Member;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** The invitations that wait for whoever has signed in. */
@Path("api/invitations")
@Requires("goals:read")
@Produces(MediaType.APPLICATION_JSON)
public final class MyInvitationsApi {

  private final Inviting inviting;
  private final GoalProblems problems;

  /** Answers from these. */
  public MyInvitationsApi(Inviting inviting, GoalProblems problems) {
    this.inviting = inviting;
    this.problems = problems;
  }

  /**
   * An invitation that waits for an answer.
   *
   * @param id the invitation
   * @param community id of the community
   * @param reason why you were asked
   * @param sent when
   * @param until until when it is good
   */
  public record Waiting(String id, String community, String reason, Instant sent, Instant until) {}

  /**
   * An answer.
   *
   * @param answer {@code join} or {@code not-now}
   */
  public record NewAnswer(@Nullable String answer) {}

  /**
   * What came of it.
   *
   * @param state {@code joined} or {@code not-now}
   */
  public record Answered(String state) {}

  /** What waits, newest first; at most 50. */
  @GET
  public List<Waiting> waiting(@Context SecurityContext security) {
    return Caller.of(security).member().map(Member::uid).stream()
        .flatMap(uid -> inviting.invitations().waitingFor(uid, inviting.clock().instant()).stream())
        .map(i -> new Waiting(i.id(), i.community(), i.reason(), i.sent(), i.until()))
        .toList();
  }

  /** Answers one. */
  @POST
  @Path("{invitation}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Answered answer(
      @Context SecurityContext security, @PathParam("invitation") String id, NewAnswer given) {
    Caller caller = Caller.of(security);
    Act act =
        Act.of(given.answer() == null ? "" : given.answer())
            .orElseThrow(
                () ->
                    new Refusal(
                        problems.of(
                            List.of(Fault.of("answer", "invitation.answer")), caller.locale())));
    Invitation invitation =
        inviting
            .invitations()
            .find(id)
            .filter(i -> caller.member().filter(m -> m.uid().equals(i.memberUid())).isPresent())
            .orElseThrow(() -> new Refusal(problems.of(404, "no-invitation", caller.locale())));
    return switch (inviting.answer().answer(act, invitation)) {
      case JOINED -> new Answered("joined");
      case NOT_NOW -> new Answered("not-now");
      case TOO_LATE -> throw new Refusal(problems.of(410, "invitation-over", caller.locale()));
    };
  }
}
