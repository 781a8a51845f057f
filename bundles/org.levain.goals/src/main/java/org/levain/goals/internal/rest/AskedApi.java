package org.levain.goals.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.RequestActions;
import org.levain.goals.internal.action.FormKeys;
import org.levain.goals.internal.action.SendRequest;
import org.levain.goals.internal.action.SendRequest.Sent;
import org.levain.goals.internal.action.SendRequest.SentBefore;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.internal.domain.Standing;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.goals.templates.words.Language;
import org.levain.host.Member;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** What the caller has asked for. */
@Path("api/asked")
@Requires(TemplateAccess.ASK)
@Produces(MediaType.APPLICATION_JSON)
public final class AskedApi {

  private static final int MOST = 100;

  private final RequestActions actions;
  private final TemplateAccess templates;
  private final GoalProblems problems;

  /** Answers from these. */
  public AskedApi(RequestActions actions, TemplateAccess templates, GoalProblems problems) {
    this.actions = actions;
    this.templates = templates;
    this.problems = problems;
  }

  /** The caller's newest requests, at most 100. */
  @GET
  public List<RequestJson> all(@Context SecurityContext security) {
    return Caller.of(security)
        .member()
        .map(m -> actions.requests().of(m.uid(), MOST).stream().map(r -> json(r, m)).toList())
        .orElse(List.of());
  }

  /**
   * Sends a request, or sends one again that was sent back.
   *
   * @param key makes the request unique, at most 60 letters, digits, hyphens, underscores and dots;
   *     that of a request that was sent back sends it again
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response send(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
      NewCommunity asked) {
    Caller caller = Caller.of(security);
    String unique =
        FormKeys.of(key)
            .orElseThrow(() -> new Refusal(problems.of(400, "bad-key", caller.locale())));
    if (asked.takesOver(caller)) {
      throw new Refusal(problems.of(403, "existing-not-yours", caller.locale()));
    }
    if (asked.template() != null
        && templates.standing(caller, asked.template()) == Standing.NOTHING) {
      throw new Refusal(problems.noTemplate(caller.locale()));
    }
    Member member = caller.requireMember();
    SendRequest.Outcome outcome =
        actions.send().send(asked.request(Language.of(caller.locale())), member, unique);
    if (outcome instanceof Sent sent) {
      return answer(Response.Status.CREATED, json(sent.request(), member));
    }
    if (outcome instanceof SentBefore before) {
      return answer(Response.Status.OK, json(before.request(), member));
    }
    throw refusal(outcome, caller);
  }

  private Refusal refusal(SendRequest.Outcome outcome, Caller caller) {
    if (outcome instanceof SendRequest.Faulty faulty) {
      return new Refusal(problems.of(faulty.faults(), caller.locale()));
    }
    if (outcome instanceof SendRequest.TooMany) {
      return new Refusal(problems.of(409, "too-many-open", caller.locale()));
    }
    return outcome instanceof SendRequest.TooManyToday
        ? new Refusal(problems.of(409, "too-many-today", caller.locale()))
        : new Refusal(problems.of(400, "too-long", caller.locale()));
  }

  private static Response answer(Response.Status status, RequestJson request) {
    return Response.status(status)
        .header(HttpHeaders.LOCATION, "asked/" + request.id())
        .entity(request)
        .build();
  }

  /** A request of the caller. */
  @GET
  @Path("{request}")
  public RequestJson one(@Context SecurityContext security, @PathParam("request") String id) {
    Caller caller = Caller.of(security);
    return caller
        .member()
        .flatMap(m -> own(id, m).map(r -> json(r, m)))
        .orElseThrow(() -> noRequest(caller));
  }

  /** Takes a request back; one that was answered for good stays as it is. */
  @POST
  @Path("{request}/withdraw")
  public RequestJson withdraw(@Context SecurityContext security, @PathParam("request") String id) {
    Caller caller = Caller.of(security);
    return caller
        .member()
        .flatMap(m -> actions.withdraw().withdraw(id, m).map(r -> json(r, m)))
        .orElseThrow(() -> noRequest(caller));
  }

  private Optional<StartRequest> own(String id, Member member) {
    return actions.requests().find(id).filter(r -> r.byUid().equals(member.uid()));
  }

  private Refusal noRequest(Caller caller) {
    return new Refusal(problems.of(404, "no-request", caller.locale()));
  }

  private static RequestJson json(StartRequest request, Member by) {
    return RequestJson.of(request, by.login());
  }
}
