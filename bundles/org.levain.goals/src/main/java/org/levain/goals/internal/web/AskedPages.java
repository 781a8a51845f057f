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
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.RequestActions;
import org.levain.goals.internal.action.Drafts.Draft;
import org.levain.goals.internal.action.Languages;
import org.levain.goals.internal.action.SendRequest;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.words.Language;
import org.levain.host.Member;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/** What a member has asked for: send it, see how it stands, edit it, take it back. */
@Path("asked")
@Requires(TemplateAccess.ASK)
@Produces(MediaType.TEXT_HTML)
public final class AskedPages {

  private final RequestActions actions;
  private final FormDrafts drafts;
  private final TemplateAccess templates;
  private final Languages languages;
  private final GoalProblems problems;

  /** Pages that use these. */
  public AskedPages(
      RequestActions actions,
      FormDrafts drafts,
      TemplateAccess templates,
      Languages languages,
      GoalProblems problems) {
    this.actions = actions;
    this.drafts = drafts;
    this.templates = templates;
    this.languages = languages;
    this.problems = problems;
  }

  /** Sends the form that the preview showed. */
  @POST
  public Response send(
      @Context SecurityContext security, @FormParam("form") @DefaultValue("") String key) {
    Caller caller = Caller.of(security);
    Member member = caller.requireMember();
    Optional<StartRequest> before = actions.requests().fromForm(member.uid(), key);
    Optional<Draft> draft = drafts.find(caller, key);
    Optional<Template> template = draft.flatMap(d -> templates.shownTo(caller).find(d.template()));
    if (template.isEmpty()) {
      return before.map(AskedPages::to).orElseGet(() -> Redirect.to("./"));
    }
    StartForm form = drafts.form(draft.get(), template.get(), caller);
    SendRequest.Outcome outcome = actions.send().send(form.request(template.get()), member, key);
    languages.saw(member, Language.of(caller.locale()));
    return answer(outcome, caller, template.get(), form);
  }

  private Response answer(
      SendRequest.Outcome outcome, Caller caller, Template template, StartForm form) {
    if (outcome instanceof SendRequest.Sent sent) {
      drafts.forget(caller, form.key());
      return Redirect.to("asked/" + sent.request().id() + "?done=sent");
    }
    if (outcome instanceof SendRequest.SentBefore before) {
      return to(before.request());
    }
    if (outcome instanceof SendRequest.TooMany) {
      throw new Refusal(problems.of(409, "too-many-open", caller.locale()));
    }
    if (outcome instanceof SendRequest.TooManyToday) {
      throw new Refusal(problems.of(409, "too-many-today", caller.locale()));
    }
    return Redirect.to("templates/" + template.id() + "/preview?form=" + form.key());
  }

  private static Response to(StartRequest request) {
    return Redirect.to("asked/" + request.id());
  }

  /** How it stands with a request of the caller. */
  @GET
  @Path("{request}")
  public View one(
      @Context SecurityContext security,
      @PathParam("request") String id,
      @QueryParam("done") @DefaultValue("") String done) {
    StartRequest request = own(security, id);
    String by = Caller.of(security).member().map(Member::fullName).orElse("");
    return new View("asked.ftlh", Map.of("ask", RequestView.of(request, by), "done", done));
  }

  /** Opens the form again with what was sent, unless the caller is editing it already. */
  @POST
  @Path("{request}/edit")
  public Response edit(@Context SecurityContext security, @PathParam("request") String id) {
    Caller caller = Caller.of(security);
    StartRequest request = own(security, id);
    Optional<Template> template = templates.shownTo(caller).find(request.wish().template());
    if (template.isEmpty()) {
      throw new Refusal(problems.noTemplate(caller.locale()));
    }
    if (!request.isSentBack()) {
      return Redirect.to("../" + id);
    }
    drafts.restore(caller, template.get(), request.formKey(), request.wish().fields());
    return Redirect.to("../../templates/" + template.get().id() + "?form=" + request.formKey());
  }

  /** Takes a request back. */
  @POST
  @Path("{request}/withdraw")
  public Response withdraw(@Context SecurityContext security, @PathParam("request") String id) {
    StartRequest request = own(security, id);
    Member member = Caller.of(security).requireMember();
    Optional<StartRequest> unused = actions.withdraw().withdraw(request.id(), member);
    return Redirect.to("../" + id);
  }

  private StartRequest own(SecurityContext security, String id) {
    Caller caller = Caller.of(security);
    return caller
        .member()
        .flatMap(m -> actions.requests().find(id).filter(r -> r.byUid().equals(m.uid())))
        .orElseThrow(() -> new Refusal(problems.of(404, "no-request", caller.locale())));
  }
}
