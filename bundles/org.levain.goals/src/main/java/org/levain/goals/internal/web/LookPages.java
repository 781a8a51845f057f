package org.levain.goals.internal.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.internal.domain.Community.Purpose;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.domain.StarterTexts;
import org.levain.goals.templates.SizeAdvice;
import org.levain.goals.templates.StarterPage;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.words.Language;
import org.levain.goals.templates.words.SentencePattern.Piece;
import org.levain.security.Requires;
import org.levain.web.Caller;
import org.levain.web.Messages;
import org.levain.web.Refusal;
import org.levain.web.View;

/** A template before one starts: its sentence, who gains what, its pages, with its examples. */
@Path("look")
@Requires("goals:read")
@Produces(MediaType.TEXT_HTML)
public final class LookPages {

  private static final int BELOW_H2 = 1;

  private final TemplateAccess access;
  private final Messages messages;
  private final GoalProblems problems;

  /** Shows the templates that somebody may use or ask for. */
  public LookPages(TemplateAccess access, Messages messages, GoalProblems problems) {
    this.access = access;
    this.messages = messages;
    this.problems = problems;
  }

  /** A page as it would be, with the examples filled in. */
  public record ShownPage(String id, String title, String html) {}

  /**
   * The page, as its template sees it.
   *
   * @param text what the template says
   * @param pieces its sentence with the examples, cut where they begin and end
   * @param weeks after how many weeks one looks back for the first time
   * @param pages the landing page first
   */
  public record Look(
      String id,
      String language,
      String axis,
      SizeAdvice size,
      int weeks,
      TemplateText text,
      List<Piece> pieces,
      List<ShownPage> pages) {}

  /** Shows a template. */
  @GET
  @Path("{template}")
  public View look(@Context SecurityContext security, @PathParam("template") String id) {
    Caller caller = Caller.of(security);
    TemplateAccess.Seen seen = access.seenBy(caller);
    Template template =
        seen.shown().find(id).orElseThrow(() -> new Refusal(problems.noTemplate(caller.locale())));
    Language language = Language.of(caller.locale());
    return new View(
        "look.ftlh",
        Map.of("look", look(template, language), "standing", seen.standing(id).slug()));
  }

  private Look look(Template template, Language language) {
    TemplateText text = template.in(language);
    return new Look(
        template.id(),
        language.code(),
        template.axis().slug(),
        template.size(),
        template.reviewWeeks(),
        text,
        text.sentence().pieces(text.examples()),
        pages(text, language));
  }

  private List<ShownPage> pages(TemplateText text, Language language) {
    Purpose purpose =
        new Purpose(text.sentence().fill(text.examples()), text.benefit(), text.insteadOf());
    String animator = messages.text(language.locale(), "look.animator");
    String name = text.nameFor(text.examples());
    List<StarterPage> filled =
        new StarterTexts(text, text.examples(), name, purpose, animator).pages();
    List<CommunityPage> pages = new ArrayList<>();
    filled.forEach(p -> pages.add(new CommunityPage(p.id(), title(p, name), "", p.text())));
    PageHtml html = new PageHtml(pages, id -> "#page-" + id);
    return pages.stream()
        .map(p -> new ShownPage(p.id(), p.title(), html.of(p.markdown(), BELOW_H2)))
        .toList();
  }

  private static String title(StarterPage page, String name) {
    return page.id().equals(CommunityPage.LANDING) ? name : page.title();
  }
}
