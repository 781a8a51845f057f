package org.levain.host.jspwiki.internal.update;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.levain.goals.internal.action.Templates;
import org.levain.goals.templates.StarterPage;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.words.Language;

/** A template that comes out in ever newer versions. */
final class MovingTemplate implements Templates {

  private final Random random;
  private Template now;
  private int number;

  MovingTemplate(Template first, Random random) {
    this.now = first;
    this.random = random;
  }

  Template now() {
    return now;
  }

  /** Comes out anew, with other texts. */
  void change() {
    Map<Language, TemplateText> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, changed(now.in(language)));
    }
    now =
        new Template(now.id(), now.version() + 1, now.axis(), now.size(), now.reviewWeeks(), texts);
  }

  private TemplateText changed(TemplateText t) {
    List<StarterPage> pages = new ArrayList<>();
    t.pages().forEach(p -> pages.add(new StarterPage(p.id(), p.title(), changed(p.text()))));
    return new TemplateText(
        t.name(),
        t.benefit(),
        t.communityName(),
        t.sentence(),
        t.slots(),
        t.gains(),
        t.measure(),
        t.insteadOf(),
        t.insteadOfHint(),
        t.anchor(),
        t.weeks(),
        changed(t.landing()),
        pages);
  }

  private String changed(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int n = random.nextInt(4); n > 0; n--) {
      int at = random.nextInt(lines.size());
      String words = "Nouveau dans le modèle, déjà relu zt" + number++ + "z.";
      switch (random.nextInt(3)) {
        case 0 -> lines.addAll(at, List.of("", words, ""));
        case 1 -> lines.set(at, lines.get(at).isBlank() ? "\n" + words + "\n" : words);
        default -> lines.remove(at);
      }
      if (lines.isEmpty()) {
        lines.add(words);
      }
    }
    return String.join("\n", lines);
  }

  @Override
  public List<Template> all() {
    return List.of(now);
  }

  @Override
  public Optional<Template> find(String id) {
    return Optional.of(now).filter(t -> t.id().equals(id));
  }
}
