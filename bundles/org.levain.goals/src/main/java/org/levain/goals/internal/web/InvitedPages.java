package org.levain.goals.internal.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.invite.AnswerInvitation.Outcome;
import org.levain.goals.internal.invite.InvitationLinks.Act;
import org.levain.goals.internal.invite.Inviting;
import org.levain.security.LinkTokens.Link;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/**
 * Where the links of an invitation lead. The token in the address is what counts, not the session:
 * nobody has to sign in. Looking changes nothing, since mail programs look at links by themselves;
 * the button does it. Somebody else who has signed in is not let in with a link that was passed on.
 */
@Path("invited/{act}/{token}")
@Requires("goals:read")
@Produces(MediaType.TEXT_HTML)
public final class InvitedPages {

  private final Inviting inviting;
  private final InvitedViews views;
  private final GoalProblems problems;

  /** Pages that use these. */
  public InvitedPages(Inviting inviting, GoalProblems problems) {
    this.inviting = inviting;
    this.views = new InvitedViews(inviting);
    this.problems = problems;
  }

  /** Shows what the invitation is about, and asks. */
  @GET
  @PermitAll
  public View ask(
      @Context SecurityContext security,
      @PathParam("act") String act,
      @PathParam("token") String token) {
    Caller caller = Caller.of(security);
    Act asked = act(act, caller);
    Invitation invitation = invitation(asked, token, caller);
    Community community =
        inviting.communities().find(invitation.community()).orElseThrow(() -> none(caller));
    return views.page(
        community,
        invitation,
        asked,
        address(invitation, Act.JOIN),
        address(invitation, Act.NOT_NOW),
        caller);
  }

  private String address(Invitation invitation, Act act) {
    return "goals/invited/" + act.slug() + "/" + inviting.links().token(invitation, act);
  }

  /** Takes the answer. */
  @POST
  @PermitAll
  public Response answer(
      @Context SecurityContext security,
      @PathParam("act") String act,
      @PathParam("token") String token) {
    Caller caller = Caller.of(security);
    Act given = act(act, caller);
    Invitation invitation = invitation(given, token, caller);
    Outcome unused = inviting.answer().answer(given, invitation);
    return Redirect.to(token);
  }

  private Act act(String slug, Caller caller) {
    return Act.of(slug).orElseThrow(() -> none(caller));
  }

  private Invitation invitation(Act act, String token, Caller caller) {
    Link link = inviting.links().read(act, token).orElseThrow(() -> none(caller));
    if (!link.goodAt(inviting.clock().instant())) {
      throw new Refusal(problems.of(410, "invitation-over", caller.locale()));
    }
    Invitation invitation =
        inviting.invitations().find(link.subject()).orElseThrow(() -> none(caller));
    Optional<String> reader = caller.member().map(m -> m.uid());
    if (reader.filter(uid -> !uid.equals(invitation.memberUid())).isPresent()) {
      throw new Refusal(problems.of(409, "invitation-of-another", caller.locale()));
    }
    return invitation;
  }

  private Refusal none(Caller caller) {
    return new Refusal(problems.of(404, "no-invitation", caller.locale()));
  }
}
