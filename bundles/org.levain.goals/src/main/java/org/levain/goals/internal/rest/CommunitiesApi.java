package org.levain.goals.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.action.FormKeys;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.templates.words.Language;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** All communities: list, create. */
@Path("api/communities")
@Requires("goals:read")
@Produces(MediaType.APPLICATION_JSON)
public final class CommunitiesApi {

  private static final int MOST = 100;

  private final Communities communities;
  private final CreateCommunity create;
  private final TemplateAccess templates;
  private final GoalProblems problems;

  /** Answers from these. */
  public CommunitiesApi(
      Communities communities,
      CreateCommunity create,
      TemplateAccess templates,
      GoalProblems problems) {
    this.communities = communities;
    this.create = create;
    this.templates = templates;
    this.problems = problems;
  }

  /**
   * A part of the list.
   *
   * @param items communities in the order of their names
   * @param next what to send as {@code after} for the next part; empty at the end
   */
  public record Listed(List<CommunityJson> items, String next) {}

  /**
   * Lists communities by name.
   *
   * @param words only those whose name contains these words
   * @param state {@code active} or {@code archived}; left out: both
   * @param after name of the last one of the part before
   * @param limit the most that are returned, 1 to 100
   */
  @GET
  public Listed list(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("after") @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    int most = Math.max(1, Math.min(MOST, limit));
    List<Community> found = found(words, state, after, most + 1);
    List<CommunityJson> items = found.stream().limit(most).map(CommunityJson::of).toList();
    return new Listed(items, found.size() > most ? items.get(most - 1).name() : "");
  }

  private List<Community> found(String words, String state, String after, int limit) {
    return state.isEmpty()
        ? communities.list(words, after, limit)
        : communities.list(words, !state.equals("archived"), after, limit);
  }

  /**
   * Creates a community.
   *
   * @param key makes the request unique, at most 60 letters, digits, hyphens, underscores and dots:
   *     sent twice it makes one community
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Requires("goals:create")
  public Response create(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
      NewCommunity asked) {
    Caller caller = Caller.of(security);
    if (asked.takesOver(caller)) {
      throw new Refusal(problems.of(403, "existing-not-yours", caller.locale()));
    }
    if (asked.template() != null && templates.keepsFrom(caller, asked.template())) {
      throw new Refusal(problems.of(403, "template-not-yours", caller.locale()));
    }
    String unique =
        FormKeys.of(key)
            .orElseThrow(() -> new Refusal(problems.of(400, "bad-key", caller.locale())));
    CreateCommunity.Outcome outcome =
        create.create(asked.request(Language.of(caller.locale())), caller.requireMember(), unique);
    if (outcome instanceof CreateCommunity.Faulty faulty) {
      throw new Refusal(problems.of(faulty.faults(), caller.locale()));
    }
    return outcome instanceof CreateCommunity.Created created
        ? answer(Response.Status.CREATED, created.community())
        : answer(Response.Status.OK, ((CreateCommunity.CreatedBefore) outcome).community());
  }

  private static Response answer(Response.Status status, Community community) {
    return Response.status(status)
        .header(HttpHeaders.LOCATION, "communities/" + community.id())
        .entity(CommunityJson.of(community))
        .build();
  }
}
