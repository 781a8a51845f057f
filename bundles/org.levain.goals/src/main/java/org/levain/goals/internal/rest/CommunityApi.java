package org.levain.goals.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.AddMembers;
import org.levain.goals.internal.action.ChangeGoal;
import org.levain.goals.internal.action.Insistence;
import org.levain.goals.internal.action.ShowCommunity;
import org.levain.goals.internal.action.ShowCommunity.Details;
import org.levain.goals.internal.action.ShowCommunity.Person;
import org.levain.host.Member;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** One community: read it, its members, its goals. */
@Path("api/communities/{id}")
@Requires("goals:read")
@Produces(MediaType.APPLICATION_JSON)
public final class CommunityApi {

  private final ShowCommunity show;
  private final AddMembers add;
  private final ChangeGoal change;
  private final GoalProblems problems;

  /** Answers from these. */
  public CommunityApi(
      ShowCommunity show, AddMembers add, ChangeGoal change, GoalProblems problems) {
    this.show = show;
    this.add = add;
    this.change = change;
    this.problems = problems;
  }

  /** Logins or full names to add. */
  public record NewMembers(@Nullable List<String> members) {}

  /**
   * Who is being added.
   *
   * @param members their logins; empty if all are there already
   * @param run the ledger's run that does it, or empty
   */
  public record Added(List<String> members, String run) {}

  /**
   * Another goal.
   *
   * @param goal one sentence
   * @param benefit what a member gains
   * @param version the version of the community that was read
   * @param reason why it is a goal, if the linter does not accept it; administrators can read it
   */
  public record NewGoal(
      @Nullable String goal, @Nullable String benefit, int version, @Nullable String reason) {}

  /** A goal that the community has or had. */
  public record Goal(String goal, String benefit, Instant since) {}

  /** The community. */
  @GET
  public CommunityJson one(@Context SecurityContext security, @PathParam("id") String id) {
    return CommunityJson.of(details(Caller.of(security), id).community());
  }

  /** Who is in the community's group, by login. */
  @GET
  @Path("members")
  public List<String> members(@Context SecurityContext security, @PathParam("id") String id) {
    return details(Caller.of(security), id).members().stream().map(Person::login).toList();
  }

  /** Adds members: all that are named, or nobody. */
  @POST
  @Path("members")
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(value = "goals:edit", instance = "id")
  public Response add(
      @Context SecurityContext security, @PathParam("id") String id, NewMembers asked) {
    Caller caller = Caller.of(security);
    List<String> names = asked.members() == null ? List.of() : asked.members();
    AddMembers.Outcome outcome = add.add(id, names, caller.requireMember());
    if (outcome instanceof AddMembers.Faulty faulty) {
      throw new Refusal(problems.of(faulty.faults(), caller.locale()));
    }
    if (outcome instanceof AddMembers.NoCommunity) {
      throw noCommunity(caller);
    }
    if (outcome instanceof AddMembers.NoGroups) {
      throw new Refusal(problems.of(409, "no-groups", caller.locale()));
    }
    return outcome instanceof AddMembers.Adding adding
        ? Response.accepted(
                new Added(adding.members().stream().map(Member::login).toList(), adding.run()))
            .build()
        : Response.ok(new Added(List.of(), "")).build();
  }

  /** The community's goals, newest first. */
  @GET
  @Path("goal")
  public List<Goal> goals(@Context SecurityContext security, @PathParam("id") String id) {
    return details(Caller.of(security), id).history().stream()
        .map(g -> new Goal(g.goal(), g.benefit(), g.since()))
        .toList();
  }

  /** Gives the community another goal. */
  @POST
  @Path("goal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires(value = "goals:edit", instance = "id")
  public CommunityJson change(
      @Context SecurityContext security, @PathParam("id") String id, NewGoal asked) {
    Caller caller = Caller.of(security);
    ChangeGoal.Outcome outcome =
        change.change(
            id,
            text(asked.goal()),
            text(asked.benefit()),
            new Insistence(text(asked.reason()), false),
            asked.version(),
            caller.requireMember());
    if (outcome instanceof ChangeGoal.Faulty faulty) {
      throw new Refusal(problems.of(faulty.faults(), caller.locale()));
    }
    if (outcome instanceof ChangeGoal.NoCommunity) {
      throw noCommunity(caller);
    }
    if (outcome instanceof ChangeGoal.ChangedMeanwhile) {
      throw new Refusal(problems.of(409, "changed-meanwhile", caller.locale()));
    }
    return CommunityJson.of(details(caller, id).community());
  }

  private Details details(Caller caller, String id) {
    return show.show(id).orElseThrow(() -> noCommunity(caller));
  }

  private Refusal noCommunity(Caller caller) {
    return new Refusal(problems.noCommunity(caller.locale()));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
