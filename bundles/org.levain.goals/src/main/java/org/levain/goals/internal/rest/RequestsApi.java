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
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.RequestActions;
import org.levain.goals.internal.action.AnswerRequest;
import org.levain.goals.internal.action.AnswerRequest.Answered;
import org.levain.goals.internal.action.AnswerRequest.Faulty;
import org.levain.goals.internal.action.AnswerRequest.NoRequest;
import org.levain.goals.internal.action.AnswerRequest.Outcome;
import org.levain.goals.internal.action.Fault;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** Requests for communities: read and answer them. */
@Path("api/requests")
@Requires(AnswerRequest.PERMISSION)
@Produces(MediaType.APPLICATION_JSON)
public final class RequestsApi {

  private static final int MOST = 100;

  private final RequestActions actions;
  private final Members members;
  private final GoalProblems problems;

  /** Answers from these. */
  public RequestsApi(RequestActions actions, Members members, GoalProblems problems) {
    this.actions = actions;
    this.members = members;
    this.problems = problems;
  }

  /**
   * A part of the list.
   *
   * @param items requests
   * @param next what to send as {@code next} for the next part; empty at the end
   */
  public record Listed(List<RequestJson> items, String next) {}

  /**
   * An answer.
   *
   * @param answer {@code accept}, {@code decline} or {@code send-back}
   * @param reason why, where it is not accepted; the requester reads it
   * @param sent the {@code sent} of the request that is answered: one that was sent again meanwhile
   *     is then left as it is; left out: whatever stands there is answered
   */
  public record NewAnswer(
      @Nullable String answer, @Nullable String reason, @Nullable String sent) {}

  /**
   * Lists requests: those that wait, oldest first; or the others, newest first.
   *
   * @param state {@code open} or {@code done}
   * @param next where the list goes on, or empty
   * @param limit the most that are returned, 1 to 100
   */
  @GET
  public Listed list(
      @QueryParam("state") @DefaultValue("open") String state,
      @QueryParam("next") @DefaultValue("") String next,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    int most = Math.max(1, Math.min(MOST, limit));
    List<StartRequest> found =
        state.equals("done")
            ? actions.requests().done(next, most + 1)
            : actions.requests().open(next, most + 1);
    List<RequestJson> items = found.stream().limit(most).map(this::json).toList();
    return new Listed(items, found.size() > most ? items.get(most - 1).id() : "");
  }

  /** A request. */
  @GET
  @Path("{request}")
  public RequestJson one(@Context SecurityContext security, @PathParam("request") String id) {
    return json(request(id, Caller.of(security)));
  }

  /** Answers a request that waits. */
  @POST
  @Path("{request}")
  @Consumes(MediaType.APPLICATION_JSON)
  public RequestJson answer(
      @Context SecurityContext security, @PathParam("request") String id, NewAnswer given) {
    Caller caller = Caller.of(security);
    StartRequest unused = request(id, caller);
    Outcome outcome = outcome(id, given, caller.requireMember());
    if (outcome instanceof Answered answered) {
      return json(answered.request());
    }
    if (outcome instanceof Faulty faulty) {
      throw new Refusal(problems.of(faulty.faults(), caller.locale()));
    }
    throw outcome instanceof NoRequest
        ? noRequest(caller)
        : new Refusal(problems.of(409, "answered-before", caller.locale()));
  }

  private Outcome outcome(String id, NewAnswer given, Member by) {
    String reason = given.reason() == null ? "" : given.reason();
    Optional<Instant> sent = Optional.ofNullable(given.sent()).map(RequestsApi::instant);
    return switch (given.answer() == null ? "" : given.answer()) {
      case "accept" -> actions.accept().accept(id, sent, by);
      case "decline" -> actions.answer().decline(id, sent, reason, by);
      case "send-back" -> actions.answer().sendBack(id, sent, reason, by);
      default -> new Faulty(List.of(Fault.of("answer", "request.no-answer")));
    };
  }

  /** A moment that was given; one at which nothing was sent if none can be read. */
  private static Instant instant(String given) {
    try {
      return Instant.parse(given);
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  private StartRequest request(String id, Caller caller) {
    return actions.requests().find(id).orElseThrow(() -> noRequest(caller));
  }

  private Refusal noRequest(Caller caller) {
    return new Refusal(problems.of(404, "no-request", caller.locale()));
  }

  private RequestJson json(StartRequest request) {
    return RequestJson.of(request, members.byUid(request.byUid()).map(Member::login).orElse(""));
  }
}
