package org.levain.goals.internal.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levain.communities.NextSteps.Beginning;
import org.levain.communities.NextSteps.Step;
import org.levain.goals.internal.action.CommunityPlan;
import org.levain.goals.internal.action.PreviewCommunity.Preview;
import org.levain.goals.internal.action.Proposals;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.templates.Template;
import org.levain.host.Capability;
import org.levain.host.Host;
import org.levain.host.Member;
import org.levain.ledger.Change;
import org.levain.web.View;

/** What a newcomer will see, and what will be written. */
public final class PreviewPage {

  private static final int BELOW_H2 = 1;

  private final Host host;
  private final Proposals proposals;

  /** For this server, with what its modules offer. */
  public PreviewPage(Host host, Proposals proposals) {
    this.host = host;
    this.proposals = proposals;
  }

  /** A page of the community. */
  public record ShownPage(String id, String title, String html) {}

  /** Something that will be written. */
  public record Written(String kind, String name, String verdict) {}

  /**
   * The preview, as its template sees it.
   *
   * @param template id of the template
   * @param templateName its name
   * @param form the form's key
   * @param community the community
   * @param language code of its language
   * @param animator who animates it
   * @param members who is in it from the start
   * @param landing the landing page below the goal
   * @param pages the starter pages
   * @param written what will be written into the server
   * @param kept names of the pages that are there already and stay as they are
   * @param hasPages whether the server has pages
   * @param hasGroups whether the server has groups
   */
  public record PreviewView(
      String template,
      String templateName,
      String form,
      Community community,
      String language,
      String animator,
      List<String> members,
      String landing,
      List<ShownPage> pages,
      List<Written> written,
      List<String> kept,
      boolean hasPages,
      boolean hasGroups) {}

  /**
   * The page.
   *
   * @param asks whether the reader sends a request, instead of creating at once
   * @param locale the reader's language
   */
  View of(Template template, StartForm form, Preview preview, boolean asks, Locale locale) {
    CommunityPlan plan = preview.plan();
    PageHtml html = new PageHtml(plan.pages(), id -> "#page-" + id);
    Set<Capability> can = host.capabilities();
    return new View(
        "preview.ftlh",
        Map.of(
            "asks",
            asks,
            "next",
            next(template, locale),
            "preview",
            new PreviewView(
                template.id(),
                template.in(form.language()).name(),
                form.key(),
                plan.community(),
                form.language().code(),
                plan.animator().fullName(),
                plan.members().stream().map(Member::fullName).toList(),
                html.of(plan.pages().get(0).markdown(), BELOW_H2),
                plan.pages().stream().skip(1).map(p -> shown(p, html)).toList(),
                preview.changes().stream().map(PreviewPage::written).toList(),
                plan.pages().stream().filter(CommunityPage::kept).map(CommunityPage::name).toList(),
                can.contains(Capability.PAGES),
                can.contains(Capability.GROUPS))));
  }

  /** In a sentence each: nobody can go there yet. */
  private List<String> next(Template template, Locale locale) {
    Beginning beginning = new Beginning(Optional.empty(), template.axis().slug());
    return proposals.to(beginning, locale).stream().map(Step::text).toList();
  }

  private static ShownPage shown(CommunityPage page, PageHtml html) {
    return new ShownPage(page.id(), page.title(), html.of(page.markdown(), BELOW_H2));
  }

  private static Written written(Change change) {
    return new Written(
        change.kind(), change.name(), change.verdict().name().toLowerCase(Locale.ROOT));
  }
}
