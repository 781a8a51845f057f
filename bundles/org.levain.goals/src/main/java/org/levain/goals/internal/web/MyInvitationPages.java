package org.levain.goals.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.invite.AnswerInvitation.Outcome;
import org.levain.goals.internal.invite.InvitationLinks.Act;
import org.levain.goals.internal.invite.Inviting;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** Where whoever has signed in answers an invitation, with or without having read the mail. */
@Path("invitations/{invitation}/{act}")
@Requires("goals:read")
@Produces(MediaType.TEXT_HTML)
public final class MyInvitationPages {

  private final Inviting inviting;
  private final InvitedViews views;
  private final GoalProblems problems;

  /** Pages that use these. */
  public MyInvitationPages(Inviting inviting, GoalProblems problems) {
    this.inviting = inviting;
    this.views = new InvitedViews(inviting);
    this.problems = problems;
  }

  /** Shows what the invitation is about, and asks. */
  @GET
  public View ask(
      @Context SecurityContext security,
      @PathParam("invitation") String id,
      @PathParam("act") String act) {
    Caller caller = Caller.of(security);
    Act asked = Act.of(act).orElseThrow(() -> none(caller));
    Invitation invitation = own(id, caller);
    Community community =
        inviting.communities().find(invitation.community()).orElseThrow(() -> none(caller));
    return views.page(
        community,
        invitation,
        asked,
        InvitedViews.own(invitation, Act.JOIN),
        InvitedViews.own(invitation, Act.NOT_NOW),
        caller);
  }

  /** Takes the answer. */
  @POST
  public Response answer(
      @Context SecurityContext security,
      @PathParam("invitation") String id,
      @PathParam("act") String act) {
    Caller caller = Caller.of(security);
    Act given = Act.of(act).orElseThrow(() -> none(caller));
    Invitation invitation = own(id, caller);
    Outcome unused = inviting.answer().answer(given, invitation);
    return Redirect.to(given.slug());
  }

  /** Somebody else's invitation is not told from one that does not exist. */
  private Invitation own(String id, Caller caller) {
    return inviting
        .invitations()
        .find(id)
        .filter(i -> caller.member().filter(m -> m.uid().equals(i.memberUid())).isPresent())
        .orElseThrow(() -> none(caller));
  }

  private Refusal none(Caller caller) {
    return new Refusal(problems.of(404, "no-invitation", caller.locale()));
  }
}
