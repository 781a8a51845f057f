package org.levain.goals.internal.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.levain.goals.internal.action.UpdateOffer.PageOffer;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.domain.StarterTexts;
import org.levain.goals.templates.StarterPage;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.TemplateText;
import org.levain.host.Pages;
import org.levain.ledger.Ledger;

/**
 * Looks whether the template of a community has a newer version, and what that has for its pages:
 * what the template said when they were written, what stands there now, and what it says now.
 * Writes nothing.
 */
public final class OfferUpdate {

  private final Templates templates;
  private final Communities communities;
  private final Server server;
  private final PageMarkup markup;
  private final LandingPage landing;
  private final Ledger ledger;

  /** Looks at these. */
  public OfferUpdate(
      Templates templates,
      Communities communities,
      Server server,
      PageMarkup markup,
      LandingPage landing,
      Ledger ledger) {
    this.templates = templates;
    this.communities = communities;
    this.server = server;
    this.markup = markup;
    this.landing = landing;
    this.ledger = ledger;
  }

  /** The newer template, if there is one; cheap enough for every look at a community. */
  public Optional<Template> newer(Community community) {
    return templates
        .find(community.template().id())
        .filter(t -> community.archived().isEmpty())
        .filter(t -> t.version() > community.template().version())
        .filter(t -> knowsItsWords(t, community));
  }

  /** A template with a blank that nobody has answered cannot be filled in. */
  private boolean knowsItsWords(Template template, Community community) {
    Map<String, String> answers = communities.answers(community.id());
    return template.in(community.language()).slots().stream()
        .allMatch(slot -> answers.containsKey(slot.name()));
  }

  /** The offer for a community; empty where there is nothing newer, and without pages. */
  public Optional<UpdateOffer> of(Community community) {
    return server
        .pages()
        .flatMap(pages -> newer(community).map(template -> offer(pages, community, template)));
  }

  private UpdateOffer offer(Pages pages, Community community, Template template) {
    List<CommunityPage> before = communities.pages(community.id());
    List<CommunityPage> after = after(community, template, before);
    String animator = landing.animator(community);
    Map<String, String> old = byId(before, markup.of(pages, community, animator, before));
    List<String> texts = markup.of(pages, community, animator, after);
    PageOffers each = new PageOffers(pages, ledger, community);
    List<PageOffer> offers = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Optional<String> was = Optional.ofNullable(old.get(after.get(i).id()));
      if (!after.get(i).kept() && !was.equals(Optional.of(texts.get(i)))) {
        each.of(after.get(i), was, texts.get(i)).ifPresent(offers::add);
      }
    }
    offers.sort(Comparator.comparing(PageOffer::kind));
    return new UpdateOffer(community.template().version(), template.version(), offers);
  }

  /** The pages as the template has them now; those that are there keep title and name. */
  private List<CommunityPage> after(
      Community community, Template template, List<CommunityPage> before) {
    TemplateText text = template.in(community.language());
    List<StarterPage> starters =
        new StarterTexts(
                text,
                communities.answers(community.id()),
                community.name(),
                community.purpose(),
                landing.animator(community))
            .pages();
    Map<String, CommunityPage> there =
        before.stream().collect(Collectors.toMap(CommunityPage::id, Function.identity()));
    List<StarterPage> missing = starters.stream().filter(s -> !there.containsKey(s.id())).toList();
    List<CommunityPage> after = new ArrayList<>(before);
    after.replaceAll(page -> withNewText(page, starters));
    after.addAll(new Placement(server).pages(community.name(), missing));
    return after;
  }

  private static CommunityPage withNewText(CommunityPage page, List<StarterPage> starters) {
    return starters.stream()
        .filter(s -> s.id().equals(page.id()))
        .findFirst()
        .map(s -> page.with(s.text()))
        .orElse(page);
  }

  private static Map<String, String> byId(List<CommunityPage> pages, List<String> texts) {
    return java.util.stream.IntStream.range(0, pages.size())
        .boxed()
        .collect(Collectors.toMap(i -> pages.get(i).id(), texts::get));
  }
}
