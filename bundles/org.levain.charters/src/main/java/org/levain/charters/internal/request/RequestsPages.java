package org.levain.charters.internal.request;

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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.charters.internal.CharterProblems;
import org.levain.charters.internal.held.Form;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.held.Verdicts;
import org.levain.host.Member;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** What members ask whoever decides: the text, the clause, grant or decline. */
@Path("requests")
@Requires("charters:read")
@Produces(MediaType.TEXT_HTML)
public final class RequestsPages {

  private final OpenRequests requests;
  private final AnswerRequest answer;
  private final Verdicts verdicts;
  private final Languages languages;
  private final CharterProblems problems;
  private final Messages messages = Messages.of(RequestsPages.class);

  /** Pages that use these. */
  public RequestsPages(
      OpenRequests requests,
      AnswerRequest answer,
      Verdicts verdicts,
      Languages languages,
      CharterProblems problems) {
    this.requests = requests;
    this.answer = answer;
    this.verdicts = verdicts;
    this.languages = languages;
    this.problems = problems;
  }

  /** Lists what waits for the reader's answer, the oldest first. */
  @GET
  public View list(
      @Context SecurityContext security, @QueryParam("done") @DefaultValue("") String done) {
    Caller caller = Caller.of(security);
    caller.member().ifPresent(member -> languages.saw(member, caller.locale()));
    List<Verdicts.Row> rows =
        requests.of(caller.member()).stream()
            .map(text -> verdicts.row(text, caller.locale()))
            .toList();
    return new View("requests.ftlh", Map.of("rows", rows, "done", done));
  }

  /** Shows one. */
  @GET
  @Path("{asked}")
  public Response one(
      @Context SecurityContext security,
      @PathParam("asked") String id,
      @QueryParam("done") @DefaultValue("") String done) {
    Caller caller = Caller.of(security);
    return shown(200, open(id, caller), caller, Map.of("done", done));
  }

  /** Grants or declines, as the button says. */
  @POST
  @Path("{asked}")
  public Response act(
      @Context SecurityContext security,
      @PathParam("asked") String id,
      MultivaluedMap<String, String> sent) {
    Caller caller = Caller.of(security);
    open(id, caller);
    Form form = new Form(sent);
    Member by = caller.requireMember();
    boolean grants = form.text("answer").equals("grant");
    AnswerRequest.Outcome outcome =
        grants
            ? answer.grant(id, seen(form), messages.text(caller.locale(), "request.job"), by)
            : answer.decline(id, seen(form), form.text("reason"), by);
    if (outcome instanceof AnswerRequest.Answered) {
      return Redirect.to("../requests?done=" + (grants ? "granted" : "declined"));
    }
    if (outcome instanceof AnswerRequest.AnsweredBefore before) {
      return Redirect.to(before.text().id() + "?done=before");
    }
    if (outcome instanceof AnswerRequest.Faulty faulty) {
      return shown(
          400,
          faulty.text(),
          caller,
          Map.of(
              "problem",
              problems.of(faulty.faults(), caller.locale()),
              "reason",
              form.text("reason")));
    }
    throw none(caller);
  }

  private static Optional<Instant> seen(Form form) {
    String seen = form.text("seen");
    return seen.matches("\\d{1,15}")
        ? Optional.of(Instant.ofEpochMilli(Long.parseLong(seen)))
        : Optional.empty();
  }

  private Response shown(int status, HeldText text, Caller caller, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>();
    model.put("asked", verdicts.row(text, caller.locale()));
    model.put("text", text.words().text());
    model.put("changedSince", requests.changedSince(text));
    model.put("reason", "");
    model.put("done", "");
    model.putAll(more);
    return Response.status(status).entity(new View("request.ftlh", model)).build();
  }

  private HeldText open(String id, Caller caller) {
    return caller
        .member()
        .flatMap(member -> answer.open(id, member))
        .orElseThrow(() -> none(caller));
  }

  private Refusal none(Caller caller) {
    return new Refusal(problems.of(404, "no-asked", caller.locale()));
  }
}
