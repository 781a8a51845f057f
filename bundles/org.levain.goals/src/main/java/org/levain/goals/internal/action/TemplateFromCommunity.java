package org.levain.goals.internal.action;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.templates.Slot;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.words.Language;
import org.levain.host.Page;
import org.levain.host.Pages;

/**
 * Makes the file of a template of what a community has become: its pages as they stand, its goal
 * with blanks for names and days, its measure and its rhythm. What only people can say (the other
 * language, what makes a good answer) is left empty for them. Writes nothing.
 */
public final class TemplateFromCommunity {

  private static final int SHORTEST_NAME = 4;

  private final Communities communities;
  private final Templates templates;
  private final Reviews reviews;
  private final Server server;
  private final LandingPage landing;
  private final PageMarkup markup;

  /** Reads these. */
  public TemplateFromCommunity(
      Communities communities,
      Templates templates,
      Reviews reviews,
      Server server,
      LandingPage landing,
      PageMarkup markup) {
    this.communities = communities;
    this.templates = templates;
    this.reviews = reviews;
    this.server = server;
    this.landing = landing;
    this.markup = markup;
  }

  /** The text of the file. */
  public String of(Community community) {
    Optional<Template> origin = templates.find(community.template().id());
    Optional<TemplateText> text = origin.map(t -> t.in(community.language()));
    Optional<Measure> measure = reviews.measure(community.id());
    Blanks.Proposal blanks = blanks(community, text);
    TemplateYaml yaml = new TemplateYaml();
    yaml.line("", "format", "2");
    yaml.line("", "id", slug(community.name()));
    yaml.line("", "version", "1");
    yaml.line("", "axis", origin.map(t -> t.axis().slug()).orElse("information"));
    int from = origin.map(t -> t.size().from()).orElse(5);
    int to = origin.map(t -> t.size().to()).orElse(50);
    yaml.line("", "size", "{from: " + from + ", to: " + to + "}");
    yaml.line("", "review-after-weeks", origin.map(t -> t.reviewWeeks()).orElse(12).toString());
    List<CommunityPage> all = communities.pages(community.id());
    for (Language language : Language.values()) {
      boolean own = language == community.language();
      List<CommunityPage> pages = pages(community, all, blanks, own);
      if (own) {
        yaml.text(language, Optional.of(community), blanks, text, measure, pages);
      } else {
        yaml.text(
            language, Optional.empty(), empty(blanks), Optional.empty(), Optional.empty(), pages);
      }
    }
    return yaml.toString();
  }

  private static Blanks.Proposal empty(Blanks.Proposal blanks) {
    Map<String, String> nothing = new LinkedHashMap<>();
    blanks.words().keySet().forEach(slot -> nothing.put(slot, ""));
    return new Blanks.Proposal("", nothing);
  }

  /** The template’s own blanks, if the goal still is its sentence; otherwise a proposal. */
  private Blanks.Proposal blanks(Community community, Optional<TemplateText> text) {
    Map<String, String> answers = communities.answers(community.id());
    return text.filter(t -> t.sentence().fill(answers).equals(community.purpose().goal()))
        .map(
            t -> {
              Map<String, String> words = new LinkedHashMap<>();
              t.slots().stream()
                  .map(Slot::name)
                  .forEach(s -> words.put(s, answers.getOrDefault(s, "")));
              return new Blanks.Proposal(t.sentence().text(), words);
            })
        .orElseGet(() -> Blanks.of(community.purpose().goal()));
  }

  private List<CommunityPage> pages(
      Community community, List<CommunityPage> all, Blanks.Proposal blanks, boolean filled) {
    List<String> written = filled ? written(community, all) : List.of();
    List<CommunityPage> pages = new ArrayList<>();
    for (CommunityPage page : all) {
      String text = filled ? withBlanks(now(page, all, written), community, blanks) : "";
      pages.add(new CommunityPage(page.id(), filled ? page.title() : "", page.name(), text));
    }
    return pages;
  }

  /** The texts that Levain would write now; none where the server has no pages. */
  private List<String> written(Community community, List<CommunityPage> all) {
    return server
        .pages()
        .map(pages -> markup.of(pages, community, landing.animator(community), all))
        .orElse(List.of());
  }

  /** A page as it stands: what Levain knows of it, or what people have made of it. */
  private String now(CommunityPage page, List<CommunityPage> all, List<String> written) {
    Optional<Pages> pages = server.pages();
    Optional<Page> there = pages.flatMap(p -> p.find(page.name()));
    if (there.isEmpty()) {
      return page.markdown();
    }
    String expected = written.get(all.indexOf(page)).strip();
    if (expected.equals(there.get().text().replace("\r\n", "\n").strip())) {
      return page.markdown();
    }
    String text = pages.get().toMarkdown(there.get().text());
    for (CommunityPage other : all) {
      String link = other.isLanding() ? "{landing}" : "{page:" + other.id() + "}";
      text =
          text.replaceAll(
              "\\[[^\\[\\]]*\\]\\(<\\Q" + other.name() + "\\E>\\)",
              java.util.regex.Matcher.quoteReplacement(link));
    }
    return text;
  }

  private String withBlanks(String text, Community community, Blanks.Proposal blanks) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(community.purpose().goal(), "goal");
    names.put(community.purpose().benefit(), "benefit");
    names.put(community.name(), "community");
    names.put(landing.animator(community), "animator");
    blanks.words().forEach((slot, words) -> names.put(words, slot));
    String result = text;
    for (var each : names.entrySet()) {
      if (each.getKey().length() >= SHORTEST_NAME) {
        result = result.replace(each.getKey(), "{" + each.getValue() + "}");
      }
    }
    return result;
  }

  static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
    String cut = slug.substring(0, Math.min(40, slug.length())).replaceAll("-+$", "");
    return cut.length() < 2 ? "our-template" : cut;
  }
}
