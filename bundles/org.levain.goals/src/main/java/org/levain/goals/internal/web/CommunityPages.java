package org.levain.goals.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.AddMembers;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.Fault;
import org.levain.goals.internal.action.People;
import org.levain.goals.internal.action.ReopenCommunity;
import org.levain.goals.internal.action.ShowCommunity;
import org.levain.goals.internal.action.ShowCommunity.Details;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** A community's page: why it exists, where it is, and who is in it. */
@Path("communities/{id}")
@Requires("goals:read")
@Produces(MediaType.TEXT_HTML)
public final class CommunityPages {

  private final ShowCommunity show;
  private final CommunityViews views;
  private final Communities communities;
  private final AddMembers add;
  private final ReopenCommunity reopen;
  private final GoalProblems problems;

  /** Pages that use these. */
  public CommunityPages(
      ShowCommunity show,
      CommunityViews views,
      Communities communities,
      AddMembers add,
      ReopenCommunity reopen,
      GoalProblems problems) {
    this.show = show;
    this.views = views;
    this.communities = communities;
    this.add = add;
    this.reopen = reopen;
    this.problems = problems;
  }

  /**
   * Shows the community.
   *
   * @param done what was just done: {@code created}, {@code goal}, {@code members}, {@code there},
   *     or empty
   * @param who a name to look for among those who could be added
   */
  @GET
  public View show(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("done") @DefaultValue("") String done,
      @QueryParam("who") @DefaultValue("") String who) {
    Caller caller = Caller.of(security);
    return views.page(details(id, caller), caller, done, who, List.of(), Optional.empty());
  }

  /**
   * Adds members.
   *
   * @param ticked logins that were ticked in the list of suggestions
   * @param typed names that were typed
   */
  @POST
  @Path("members")
  @Requires(value = "goals:edit", instance = "id")
  public Response addMembers(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @FormParam("ticked") List<String> ticked,
      @FormParam("members") @DefaultValue("") String typed) {
    Caller caller = Caller.of(security);
    List<String> names = new ArrayList<>(ticked);
    names.addAll(People.names(typed));
    AddMembers.Outcome outcome = add.add(id, names, caller.requireMember());
    if (outcome instanceof AddMembers.Faulty faulty) {
      List<Fault> besideSearch =
          faulty.faults().stream().map(f -> new Fault("who", f.key(), f.arguments())).toList();
      Problem problem = problems.of(besideSearch, caller.locale());
      View page = views.page(details(id, caller), caller, "", typed, names, Optional.of(problem));
      return Response.status(problem.status()).entity(page).build();
    }
    if (outcome instanceof AddMembers.NoCommunity) {
      throw new Refusal(problems.noCommunity(caller.locale()));
    }
    if (outcome instanceof AddMembers.NoGroups) {
      throw new Refusal(problems.of(409, "no-groups", caller.locale()));
    }
    String done = outcome instanceof AddMembers.Adding ? "members" : "there";
    return Redirect.to("../" + id + "?done=" + done + "#members");
  }

  /** Wakes a community that rests. */
  @POST
  @Path("reopen")
  @Requires(value = "goals:edit", instance = "id")
  public Response reopen(@Context SecurityContext security, @PathParam("id") String id) {
    Caller caller = Caller.of(security);
    if (!reopen.reopen(id, caller.requireMember())) {
      throw new Refusal(problems.noCommunity(caller.locale()));
    }
    return Redirect.to("../" + id + "?done=reopened");
  }

  /** A starter page, for servers that have no pages of their own. */
  @GET
  @Path("pages/{page}")
  public View starterPage(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("page") String pageId) {
    Caller caller = Caller.of(security);
    Details details = details(id, caller);
    List<CommunityPage> pages = communities.pages(id);
    CommunityPage page =
        pages.stream()
            .filter(p -> p.id().equals(pageId))
            .findFirst()
            .orElseThrow(() -> new Refusal(problems.noCommunity(caller.locale())));
    Map<String, Object> model = new HashMap<>();
    model.put("details", details);
    model.put("language", details.community().language().code());
    model.put("title", page.title());
    model.put("html", new PageHtml(pages, target -> target).of(page.markdown(), 0));
    return new View("page.ftlh", model);
  }

  private Details details(String id, Caller caller) {
    return show.show(id).orElseThrow(() -> new Refusal(problems.noCommunity(caller.locale())));
  }
}
