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
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.RequestActions;
import org.levain.goals.internal.action.AnswerRequest;
import org.levain.goals.internal.action.Fault;
import org.levain.goals.internal.action.Templates;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.goals.templates.words.Language;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** Requests for communities, for those who answer them. */
@Path("requests")
@Requires(AnswerRequest.PERMISSION)
@Produces(MediaType.TEXT_HTML)
public final class RequestsPages {

  private static final int PAGE = 30;

  private final RequestActions actions;
  private final Templates templates;
  private final Members members;
  private final GoalProblems problems;

  /** Pages that use these. */
  public RequestsPages(
      RequestActions actions, Templates templates, Members members, GoalProblems problems) {
    this.actions = actions;
    this.templates = templates;
    this.members = members;
    this.problems = problems;
  }

  /**
   * Lists requests: those that wait, oldest first; or the others, newest first.
   *
   * @param state {@code done} for the others
   * @param next id of the last one of the page before, or empty
   */
  @GET
  public View list(
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("next") @DefaultValue("") String next) {
    boolean done = state.equals("done");
    List<StartRequest> found =
        done ? actions.requests().done(next, PAGE + 1) : actions.requests().open(next, PAGE + 1);
    List<RequestView> rows = found.stream().limit(PAGE).map(this::view).toList();
    return new View(
        "requests.ftlh",
        Map.of(
            "rows",
            rows,
            "done",
            done,
            "first",
            next.isEmpty(),
            "next",
            found.size() > PAGE ? rows.get(PAGE - 1).id() : ""));
  }

  private RequestView view(StartRequest request) {
    String by = members.byUid(request.byUid()).map(Member::fullName).orElse("");
    return RequestView.of(request, by);
  }

  /** A request with all that was filled in, and what keeps it from being accepted. */
  @GET
  @Path("{request}")
  public View one(@Context SecurityContext security, @PathParam("request") String id) {
    return page(request(security, id), Caller.of(security), "", Optional.empty());
  }

  /**
   * Answers a request.
   *
   * @param answer {@code accept}, {@code decline} or {@code back}
   * @param reason why, where it is not accepted
   * @param sent when the request was sent that the page showed, in milliseconds
   */
  @POST
  @Path("{request}")
  public Response answer(
      @Context SecurityContext security,
      @PathParam("request") String id,
      @FormParam("answer") @DefaultValue("") String answer,
      @FormParam("reason") @DefaultValue("") String reason,
      @FormParam("sent") @DefaultValue("0") long sent) {
    Caller caller = Caller.of(security);
    StartRequest request = request(security, id);
    Member by = caller.requireMember();
    Optional<Instant> read = Optional.of(Instant.ofEpochMilli(sent));
    AnswerRequest.Outcome outcome =
        switch (answer) {
          case "accept" -> actions.accept().accept(id, read, by);
          case "decline" -> actions.answer().decline(id, read, reason, by);
          case "back" -> actions.answer().sendBack(id, read, reason, by);
          default -> new AnswerRequest.Faulty(List.of(Fault.of("answer", "request.no-answer")));
        };
    if (outcome instanceof AnswerRequest.Faulty faulty) {
      return refused(request, caller, reason, problems.of(faulty.faults(), caller.locale()));
    }
    if (outcome instanceof AnswerRequest.AnsweredBefore before) {
      Problem problem = problems.of(409, "answered-before", caller.locale());
      return refused(before.request(), caller, reason, problem);
    }
    return Redirect.to(id);
  }

  private Response refused(StartRequest request, Caller caller, String reason, Problem problem) {
    View page = page(request, caller, reason, Optional.of(problem));
    return Response.status(problem.status()).entity(page).build();
  }

  private View page(StartRequest request, Caller caller, String reason, Optional<Problem> problem) {
    Map<String, Object> model = new HashMap<>();
    model.put("ask", view(request));
    model.put("form", actions.accept().asked(request));
    model.put(
        "template",
        templates
            .find(request.wish().template())
            .map(t -> t.in(Language.of(caller.locale())).name())
            .orElse(request.wish().template()));
    model.put("review", day(actions.accept().asked(request).measure().review()));
    model.put("reason", reason);
    List<Fault> obstacles =
        request.isOpen() ? actions.accept().obstacles(request) : List.<Fault>of();
    if (!obstacles.isEmpty()) {
      model.put("obstacles", problems.of(obstacles, caller.locale()));
    }
    problem.ifPresent(p -> model.put("problem", p));
    return new View("request.ftlh", model);
  }

  /** A day that was typed; empty where none was, or none can be read. */
  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private StartRequest request(SecurityContext security, String id) {
    return actions
        .requests()
        .find(id)
        .orElseThrow(
            () -> new Refusal(problems.of(404, "no-request", Caller.of(security).locale())));
  }
}
