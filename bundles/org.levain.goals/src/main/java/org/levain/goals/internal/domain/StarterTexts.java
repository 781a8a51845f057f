package org.levain.goals.internal.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.levain.goals.templates.StarterPage;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.words.Language;
import org.levain.goals.templates.words.Markdown;
import org.levain.goals.templates.words.Placeholders;
import org.levain.goals.templates.words.PlainText;

/**
 * The texts that a community starts with, its own words filled in. Links between the pages stay
 * placeholders, since only the server knows how to write them.
 */
public final class StarterTexts {

  private final TemplateText template;
  private final Map<String, String> words;

  /**
   * For a community.
   *
   * @param template where the texts come from
   * @param answers the answers by slot
   * @param name the community's name
   * @param purpose why it exists
   * @param animator the name that people read
   */
  public StarterTexts(
      TemplateText template,
      Map<String, String> answers,
      String name,
      Community.Purpose purpose,
      String animator) {
    this.template = template;
    this.words = new HashMap<>();
    template.slots().forEach(s -> put(s.name(), answers.getOrDefault(s.name(), "")));
    put("community", name);
    put("goal", purpose.goal());
    put("benefit", purpose.benefit());
    put("instead-of", purpose.insteadOf());
    put("animator", animator);
    words.put("weeks", numbered(template.weeks()));
  }

  /** The landing page below the goal, then the starter pages; their places are not known yet. */
  public List<StarterPage> pages() {
    List<StarterPage> pages = new ArrayList<>();
    pages.add(new StarterPage(CommunityPage.LANDING, "", fill(template.landing())));
    template.pages().forEach(p -> pages.add(new StarterPage(p.id(), p.title(), fill(p.text()))));
    return pages;
  }

  private String fill(String text) {
    Language language = template.sentence().language();
    return Placeholders.fill(text, language, name -> Optional.ofNullable(words.get(name)));
  }

  private void put(String name, String value) {
    String plain = PlainText.withoutFullStop(PlainText.oneLine(value));
    words.put(name, Markdown.words(plain.isEmpty() ? "…" : plain));
  }

  private static String numbered(List<String> weeks) {
    return IntStream.range(0, weeks.size())
        .mapToObj(i -> (i + 1) + ". " + weeks.get(i))
        .collect(Collectors.joining("\n"));
  }
}
