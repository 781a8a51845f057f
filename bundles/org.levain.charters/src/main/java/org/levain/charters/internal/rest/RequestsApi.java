package org.levain.charters.internal.rest;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.charters.internal.CharterProblems;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.request.AnswerRequest;
import org.levain.charters.internal.request.OpenRequests;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;
import org.levain.web.Refusal;

/** What the caller is asked about, for programs. */
@Path("api/requests")
@Requires("charters:read")
@Produces(MediaType.APPLICATION_JSON)
public final class RequestsApi {

  private final OpenRequests requests;
  private final AnswerRequest answer;
  private final Members members;
  private final CharterProblems problems;
  private final Messages messages = Messages.of(RequestsApi.class);

  /** Answers from these. */
  public RequestsApi(
      OpenRequests requests, AnswerRequest answer, Members members, CharterProblems problems) {
    this.requests = requests;
    this.answer = answer;
    this.members = members;
    this.problems = problems;
  }

  /**
   * A grant.
   *
   * @param seen {@code changed} of the text that was read: another one is not granted unread; may
   *     be left out
   */
  public record NewGrant(@Nullable Instant seen) {}

  /**
   * A refusal.
   *
   * @param reason why; the author reads it
   * @param seen {@code changed} of the text that was read; may be left out
   */
  public record NewDecline(@Nullable String reason, @Nullable Instant seen) {}

  /** What waits for the caller's answer, the oldest first, without the texts; at most 100. */
  @GET
  public List<HeldJson> list(@Context SecurityContext security) {
    Caller caller = Caller.of(security);
    return requests.of(caller.member()).stream()
        .map(text -> HeldJson.head(text, members, caller.locale()))
        .toList();
  }

  /** One, with the text. */
  @GET
  @Path("{asked}")
  public HeldJson one(@Context SecurityContext security, @PathParam("asked") String id) {
    Caller caller = Caller.of(security);
    return caller
        .member()
        .flatMap(member -> answer.open(id, member))
        .map(text -> json(text, caller))
        .orElseThrow(() -> none(caller));
  }

  /** Grants it: Levain saves it in its author's name. */
  @POST
  @Path("{asked}/grant")
  @Consumes(MediaType.APPLICATION_JSON)
  public HeldJson grant(
      @Context SecurityContext security, @PathParam("asked") String id, NewGrant given) {
    Caller caller = Caller.of(security);
    String title = messages.text(caller.locale(), "request.job");
    return answered(
        answer.grant(id, Optional.ofNullable(given.seen()), title, decider(caller)), caller);
  }

  /** Declines it. */
  @POST
  @Path("{asked}/decline")
  @Consumes(MediaType.APPLICATION_JSON)
  public HeldJson decline(
      @Context SecurityContext security, @PathParam("asked") String id, NewDecline given) {
    Caller caller = Caller.of(security);
    String reason = given.reason() == null ? "" : given.reason();
    return answered(
        answer.decline(id, Optional.ofNullable(given.seen()), reason, decider(caller)), caller);
  }

  private HeldJson answered(AnswerRequest.Outcome outcome, Caller caller) {
    if (outcome instanceof AnswerRequest.Answered answered) {
      return json(answered.text(), caller);
    }
    if (outcome instanceof AnswerRequest.Faulty faulty) {
      throw new Refusal(problems.of(faulty.faults(), caller.locale()));
    }
    throw outcome instanceof AnswerRequest.NoRequest
        ? none(caller)
        : new Refusal(problems.of(409, "otherwise", caller.locale()));
  }

  private Member decider(Caller caller) {
    return caller.member().orElseThrow(() -> none(caller));
  }

  private HeldJson json(HeldText text, Caller caller) {
    return HeldJson.whole(text, members, caller.locale());
  }

  private Refusal none(Caller caller) {
    return new Refusal(problems.of(404, "no-asked", caller.locale()));
  }
}
