package org.levain.goals.internal.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.action.CreateCommunity.Created;
import org.levain.goals.internal.action.CreateCommunity.CreatedBefore;
import org.levain.goals.internal.action.Drafts.Draft;
import org.levain.goals.internal.action.LandingPage;
import org.levain.goals.internal.action.Languages;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.words.Language;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Redirect;
import org.levain.web.View;

/** All communities, and the button that makes one. */
@Path("communities")
@Requires("goals:read")
@Produces(MediaType.TEXT_HTML)
public final class CommunitiesPages {

  private static final int PAGE = 30;

  private final Communities communities;
  private final LandingPage landing;
  private final CreateCommunity create;
  private final FormDrafts drafts;
  private final TemplateAccess templates;
  private final Languages languages;

  /** Pages that use these. */
  public CommunitiesPages(
      Communities communities,
      LandingPage landing,
      CreateCommunity create,
      FormDrafts drafts,
      TemplateAccess templates,
      Languages languages) {
    this.communities = communities;
    this.landing = landing;
    this.create = create;
    this.drafts = drafts;
    this.templates = templates;
    this.languages = languages;
  }

  /** A community in the list. */
  public record Row(String id, String name, String goal, String language, String animator) {}

  /**
   * Lists communities by name.
   *
   * @param words only those whose name contains these words
   * @param state {@code archived} for those at rest, else those at work
   * @param after name of the last one of the list before
   */
  @GET
  public View list(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("after") @DefaultValue("") String after) {
    List<Community> found = communities.list(words, !state.equals("archived"), after, PAGE + 1);
    List<Row> rows = found.stream().limit(PAGE).map(this::row).toList();
    return new View(
        "communities.ftlh",
        Map.of(
            "rows",
            rows,
            "q",
            words.strip(),
            "state",
            state.equals("archived") ? state : "",
            "first",
            after.isEmpty(),
            "next",
            found.size() > PAGE ? rows.get(PAGE - 1).name() : ""));
  }

  private Row row(Community c) {
    return new Row(c.id(), c.name(), c.purpose().goal(), c.language().code(), landing.animator(c));
  }

  /** Creates the community that the preview showed. */
  @POST
  @Requires("goals:create")
  public Response create(
      @Context SecurityContext security, @FormParam("form") @DefaultValue("") String key) {
    Caller caller = Caller.of(security);
    Optional<Community> before = communities.fromForm(caller.requireMember().uid(), key);
    if (before.isPresent()) {
      return created(before.get());
    }
    Optional<Draft> draft = drafts.find(caller, key);
    Optional<Template> template = draft.flatMap(d -> templates.of(caller).find(d.template()));
    if (template.isEmpty()) {
      return draft
          .map(d -> Redirect.to("templates/" + d.template() + "/preview?form=" + d.id()))
          .orElseGet(() -> Redirect.to("./"));
    }
    return create(caller, template.get(), drafts.form(draft.get(), template.get(), caller));
  }

  private Response create(Caller caller, Template template, StartForm form) {
    CreateCommunity.Outcome outcome =
        create.create(form.request(template), caller.requireMember(), form.key());
    if (outcome instanceof Created done) {
      languages.saw(caller.requireMember(), Language.of(caller.locale()));
      drafts.forget(caller, form.key());
      return created(done.community());
    }
    return outcome instanceof CreatedBefore before
        ? created(before.community())
        : Redirect.to("templates/" + template.id() + "/preview?form=" + form.key());
  }

  private static Response created(Community community) {
    return Redirect.to("communities/" + community.id() + "?done=created");
  }
}
