package org.levain.goals.internal.web;

import com.github.f4b6a3.uuid.UuidCreator;
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
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.Drafts.Draft;
import org.levain.goals.internal.action.GoalCheck;
import org.levain.goals.internal.action.People;
import org.levain.goals.internal.action.PreviewCommunity;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.internal.domain.Standing;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.words.Language;
import org.levain.host.Member;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.Redirect;
import org.levain.web.Refusal;
import org.levain.web.View;

/**
 * From a template to a community: the form, and what a newcomer will see. What is typed is kept as
 * a draft, so that it survives a session that times out.
 */
@Path("templates/{template}")
@Requires(TemplateAccess.ASK)
@Produces(MediaType.TEXT_HTML)
public final class StartPages {

  private final TemplateAccess templates;
  private final FormDrafts drafts;
  private final PreviewCommunity preview;
  private final PreviewPage previewPage;
  private final People people;
  private final GoalCheck goals;
  private final GoalProblems problems;

  /** Pages that use these. */
  public StartPages(
      TemplateAccess templates,
      FormDrafts drafts,
      PreviewCommunity preview,
      PreviewPage previewPage,
      People people,
      GoalCheck goals,
      GoalProblems problems) {
    this.templates = templates;
    this.drafts = drafts;
    this.preview = preview;
    this.previewPage = previewPage;
    this.people = people;
    this.goals = goals;
    this.problems = problems;
  }

  /**
   * Shows the form: filled in with the draft, or with good examples.
   *
   * @param key key of a form that somebody comes back to, or empty
   */
  @GET
  public View form(
      @Context SecurityContext security,
      @PathParam("template") String id,
      @QueryParam("form") @DefaultValue("") String key) {
    Caller caller = Caller.of(security);
    Template template = template(id, caller);
    Optional<Draft> draft = drafts.find(caller, template, key);
    Optional<Instant> restored = key.isEmpty() ? draft.map(Draft::saved) : Optional.empty();
    StartForm form =
        draft.map(d -> drafts.form(d, template, caller)).orElseGet(() -> fresh(template, caller));
    return page(template, form, restored, Optional.empty(), caller);
  }

  private StartForm fresh(Template template, Caller caller) {
    Member member = caller.requireMember();
    return StartForm.prefilled(
        UuidCreator.getTimeOrderedEpoch().toString(),
        template,
        Language.of(caller.locale()),
        people.nameFor(member),
        drafts.today());
  }

  /** Checks the form, then goes on to the preview; what is missing is told beside its field. */
  @POST
  public Response check(
      @Context SecurityContext security,
      @PathParam("template") String id,
      MultivaluedMap<String, String> fields) {
    Caller caller = Caller.of(security);
    Template template = template(id, caller);
    StartForm form = drafts.form(fields, template, caller);
    if (!drafts.save(caller, template, form)) {
      return refused(template, form, problems.of(400, "too-long", caller.locale()), caller);
    }
    if (preview.preview(form.request(template), caller.requireMember())
        instanceof PreviewCommunity.Faulty faulty) {
      return refused(template, form, problems.of(faulty.faults(), caller.locale()), caller);
    }
    return Redirect.to(id + "/preview?form=" + form.key());
  }

  /** Keeps what is typed so far and answers what people will read. */
  @POST
  @Path("draft")
  public View keep(
      @Context SecurityContext security,
      @PathParam("template") String id,
      MultivaluedMap<String, String> fields) {
    Caller caller = Caller.of(security);
    Template template = template(id, caller);
    StartForm form = drafts.form(fields, template, caller);
    drafts.save(caller, template, form);
    return View.of("said.ftlh", "said", StartView.said(template, form));
  }

  /** Answers what the linter says of the sentence so far. */
  @POST
  @Path("verdict")
  public View verdict(
      @Context SecurityContext security,
      @PathParam("template") String id,
      MultivaluedMap<String, String> fields) {
    Caller caller = Caller.of(security);
    Template template = template(id, caller);
    Map<String, Object> model = new HashMap<>();
    verdict(template, drafts.form(fields, template, caller))
        .ifPresent(v -> model.put("verdict", v));
    model.put("level", 3);
    return new View("verdict.ftlh", model);
  }

  private Optional<VerdictView> verdict(Template template, StartForm form) {
    String sentence = form.goal(template);
    return VerdictView.of(goals.read(sentence, form.language()), sentence, form.insistence());
  }

  /** Forgets the draft and starts afresh. */
  @POST
  @Path("afresh")
  public Response afresh(
      @Context SecurityContext security,
      @PathParam("template") String id,
      MultivaluedMap<String, String> fields) {
    Caller caller = Caller.of(security);
    drafts.forget(caller, String.valueOf(fields.getFirst("form")));
    return Redirect.to("../" + template(id, caller).id());
  }

  /** Shows what a newcomer will see, and what will be written. */
  @GET
  @Path("preview")
  public Response preview(
      @Context SecurityContext security,
      @PathParam("template") String id,
      @QueryParam("form") @DefaultValue("") String key) {
    Caller caller = Caller.of(security);
    Template template = template(id, caller);
    Optional<Draft> draft = drafts.find(caller, template, key);
    if (draft.isEmpty() || key.isEmpty()) {
      return Redirect.to("../" + id);
    }
    StartForm form = drafts.form(draft.get(), template, caller);
    PreviewCommunity.Outcome outcome =
        preview.preview(form.request(template), caller.requireMember());
    if (outcome instanceof PreviewCommunity.Faulty faulty) {
      return refused(template, form, problems.of(faulty.faults(), caller.locale()), caller);
    }
    PreviewCommunity.Preview ready = (PreviewCommunity.Preview) outcome;
    boolean asks = templates.standing(caller, id) == Standing.ASK;
    return Response.ok(previewPage.of(template, form, ready, asks, caller.locale())).build();
  }

  private Template template(String id, Caller caller) {
    return templates
        .shownTo(caller)
        .find(id)
        .filter(t -> templates.standing(caller, id) != Standing.NOTHING)
        .orElseThrow(() -> new Refusal(problems.noTemplate(caller.locale())));
  }

  private Response refused(Template template, StartForm form, Problem problem, Caller caller) {
    View page = page(template, form, Optional.empty(), Optional.of(problem), caller);
    return Response.status(problem.status()).entity(page).build();
  }

  private View page(
      Template template,
      StartForm form,
      Optional<Instant> restored,
      Optional<Problem> problem,
      Caller caller) {
    Map<String, Object> model = new HashMap<>();
    model.put("start", StartView.of(template, form, restored));
    model.put("takesOver", caller.may(TemplateAccess.CURATE));
    model.put("asks", templates.standing(caller, template.id()) == Standing.ASK);
    verdict(template, form).ifPresent(v -> model.put("verdict", v));
    problem.ifPresent(p -> model.put("problem", p));
    return new View("start.ftlh", model);
  }
}
