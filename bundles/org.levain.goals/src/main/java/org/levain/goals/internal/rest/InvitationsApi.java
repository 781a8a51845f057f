package org.levain.goals.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.invite.InviteMembers;
import org.levain.goals.internal.invite.InviteMembers.Answered;
import org.levain.goals.internal.invite.InviteMembers.Asked;
import org.levain.goals.internal.invite.Inviting;
import org.levain.host.Member;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** A community’s invitations: who was asked, and asking. */
@Path("api/communities/{id}/invitations")
@Requires(value = "goals:edit", instance = "id")
@Produces(MediaType.APPLICATION_JSON)
public final class InvitationsApi {

  private static final int MOST = 100;

  private final Inviting inviting;
  private final GoalProblems problems;

  /** Answers from these. */
  public InvitationsApi(Inviting inviting, GoalProblems problems) {
    this.inviting = inviting;
    this.problems = problems;
  }

  /**
   * Who is asked.
   *
   * @param people their logins, at most 200
   * @param reason why, for all who have no reason of their own, at most 500 characters
   * @param reasons why, by login
   */
  public record NewInvitations(
      @Nullable List<String> people,
      @Nullable String reason,
      @Nullable Map<String, String> reasons) {}

  /**
   * What came of it for a member.
   *
   * @param login the member
   * @param result {@code free} a mail is on its way, {@code no-mail} it waits on their page, {@code
   *     member} they are in the group, {@code invited} they were asked not long ago, {@code
   *     not-now} they do not wish to be asked again
   */
  public record Result(String login, String result) {}

  /**
   * Somebody who was asked.
   *
   * @param id the invitation
   * @param login the member; empty if they have left the server
   * @param state {@code invited}, {@code joined}, {@code not-now} or {@code expired}
   * @param reason why they were asked
   * @param sent when they were asked last
   * @param times how often they were asked
   */
  public record InvitationJson(
      String id, String login, String state, String reason, Instant sent, int times) {}

  /**
   * A part of the list.
   *
   * @param items newest first
   * @param counts how many are in each state, of all
   * @param next what to send as {@code before} for the next part; empty at the end
   */
  public record Listed(List<InvitationJson> items, Map<String, Long> counts, String next) {}

  /**
   * Lists them, newest first.
   *
   * @param before where the list goes on, or empty
   * @param limit the most that are returned, 1 to 100
   */
  @GET
  public Listed list(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("before") @DefaultValue("") String before,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    if (inviting.communities().find(id).isEmpty()) {
      throw new Refusal(problems.noCommunity(Caller.of(security).locale()));
    }
    int most = Math.max(1, Math.min(MOST, limit));
    List<Invitation> found = inviting.invitations().list(id, before, most + 1);
    Instant now = inviting.clock().instant();
    Map<String, Long> counts = new TreeMap<>();
    inviting.invitations().counts(id, now).forEach((state, n) -> counts.put(state.slug(), n));
    return new Listed(
        found.stream().limit(most).map(i -> json(i, now)).toList(),
        counts,
        found.size() > most ? found.get(most - 1).id() : "");
  }

  private InvitationJson json(Invitation i, Instant now) {
    Optional<Member> member = inviting.server().members().byUid(i.memberUid());
    return new InvitationJson(
        i.id(),
        member.map(Member::login).orElse(""),
        i.stateAt(now).slug(),
        i.reason(),
        i.sent(),
        i.times());
  }

  /** Asks them; who does not wish to be asked again is passed over. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public List<Result> invite(
      @Context SecurityContext security, @PathParam("id") String id, NewInvitations asked) {
    Caller caller = Caller.of(security);
    Map<String, String> reasons = asked.reasons() == null ? Map.of() : asked.reasons();
    List<String> people = asked.people() == null ? List.of() : asked.people();
    InviteMembers.Outcome outcome =
        inviting
            .invite()
            .invite(
                id,
                people.stream().map(p -> new Asked(p, reasons.getOrDefault(p, ""))).toList(),
                asked.reason() == null ? "" : asked.reason(),
                caller.requireMember());
    if (outcome instanceof Answered answered) {
      return answered.answers().stream()
          .map(a -> new Result(a.member().login(), a.standing().slug()))
          .toList();
    }
    throw refusal(outcome, caller);
  }

  private Refusal refusal(InviteMembers.Outcome outcome, Caller caller) {
    if (outcome instanceof InviteMembers.Faulty faulty) {
      return new Refusal(problems.of(faulty.faults(), caller.locale()));
    }
    if (outcome instanceof InviteMembers.NoCommunity) {
      return new Refusal(problems.noCommunity(caller.locale()));
    }
    String type = outcome instanceof InviteMembers.AtRest ? "archived" : "no-groups";
    return new Refusal(problems.of(409, type, caller.locale()));
  }
}
