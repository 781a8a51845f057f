package org.levain.goals.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.AddMembers;
import org.levain.goals.internal.action.Fault;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.invite.FindPeople;
import org.levain.goals.internal.invite.InviteMembers;
import org.levain.goals.internal.invite.InviteMembers.Answer;
import org.levain.goals.internal.invite.Inviting;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** Where an animator asks people in, or adds them, and sees what they answered. */
@Path("communities/{id}/invitations")
@Requires(value = "goals:edit", instance = "id")
@Produces(MediaType.TEXT_HTML)
public final class InvitePages {

  private final Inviting inviting;
  private final AddMembers add;
  private final InviteViews views;
  private final GoalProblems problems;

  /** Pages that use these. */
  public InvitePages(Inviting inviting, AddMembers add, GoalProblems problems) {
    this.inviting = inviting;
    this.add = add;
    this.views = new InviteViews(inviting);
    this.problems = problems;
  }

  /**
   * Shows who was asked, and the form.
   *
   * @param done what was just done: {@code invited}, {@code members}, {@code there}, or empty
   * @param before where the list goes on, or empty
   */
  @GET
  public View list(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("done") @DefaultValue("") String done,
      @QueryParam("before") @DefaultValue("") String before) {
    Caller caller = Caller.of(security);
    Community community = community(id, caller);
    return views.list(community, caller, done, before, InviteForm.empty(), Optional.empty());
  }

  /** Looks people up, shows the mail, asks or adds those who are ticked: as the button says. */
  @POST
  public Response act(
      @Context SecurityContext security,
      @PathParam("id") String id,
      MultivaluedMap<String, String> fields) {
    Caller caller = Caller.of(security);
    InviteForm form = InviteForm.of(fields);
    Community community = community(id, caller);
    return switch (form.act()) {
      case "invite" -> invite(community, form, caller);
      case "add" -> add(community, form, caller);
      default -> found(community, form, caller, List.of());
    };
  }

  private Response invite(Community community, InviteForm form, Caller caller) {
    InviteMembers.Outcome outcome =
        inviting
            .invite()
            .invite(community.id(), form.asked(), form.reason(), caller.requireMember());
    if (outcome instanceof InviteMembers.Answered answered) {
      boolean any = answered.answers().stream().map(Answer::standing).anyMatch(s -> s.open());
      return Redirect.to("invitations?done=" + (any ? "invited" : "nobody"));
    }
    if (outcome instanceof InviteMembers.Faulty faulty) {
      return found(community, form, caller, faulty.faults());
    }
    String type = outcome instanceof InviteMembers.AtRest ? "archived" : "no-groups";
    throw new Refusal(problems.of(409, type, caller.locale()));
  }

  private Response add(Community community, InviteForm form, Caller caller) {
    AddMembers.Outcome outcome = add.add(community.id(), form.ticked(), caller.requireMember());
    if (outcome instanceof AddMembers.Faulty faulty) {
      List<Fault> beside =
          faulty.faults().stream().map(f -> new Fault("people", f.key(), f.arguments())).toList();
      return found(community, form, caller, beside);
    }
    if (outcome instanceof AddMembers.NoGroups) {
      throw new Refusal(problems.of(409, "no-groups", caller.locale()));
    }
    String done = outcome instanceof AddMembers.Adding ? "members" : "there";
    return Redirect.to("../" + community.id() + "?done=" + done + "#members");
  }

  /** The answer line by line; what cannot be looked up at all is said beside the first form. */
  private Response found(Community community, InviteForm form, Caller caller, List<Fault> faults) {
    FindPeople.Found found = inviting.find().find(community, form.people(), form.group());
    if (!found.faults().isEmpty()) {
      Problem problem = problems.of(found.faults(), caller.locale());
      View page = views.list(community, caller, "", "", form, Optional.of(problem));
      return Response.status(problem.status()).entity(page).build();
    }
    Optional<Problem> problem =
        faults.isEmpty() ? Optional.empty() : Optional.of(problems.of(faults, caller.locale()));
    View page = views.found(community, caller, form, found.lines(), problem);
    return Response.status(problem.map(Problem::status).orElse(200)).entity(page).build();
  }

  private Community community(String id, Caller caller) {
    return inviting
        .communities()
        .find(id)
        .orElseThrow(() -> new Refusal(problems.noCommunity(caller.locale())));
  }
}
