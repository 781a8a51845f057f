package org.levain.goals.templates.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.levain.goals.templates.StarterPage;
import org.levain.goals.templates.words.Placeholders;
import org.levain.goals.templates.words.PlainText;

/** The pages that a community starts with, in one language. */
final class PagesForm {

  private static final List<String> FIELDS = List.of("id", "title", "text");
  private static final int MOST = 8;

  private final Section in;
  private final List<Section> sections = new ArrayList<>();
  private final List<StarterPage> pages = new ArrayList<>();

  PagesForm(Section in) {
    this.in = in;
  }

  List<StarterPage> read() {
    return in.sections("pages", 1, MOST, FIELDS, this::page);
  }

  private StarterPage page(Section section) {
    StarterPage page =
        new StarterPage(
            section.text("id", Rule.NAME),
            section.text("title", Rule.line(3, 60)),
            section.text("text", Rule.TEXT));
    sections.add(section);
    pages.add(page);
    return page;
  }

  /** Checks titles, names and placeholders, the landing page's too. */
  void check(Set<String> known) {
    placeholders(in, "landing", known);
    Set<String> ids = new HashSet<>();
    Set<String> titles = new HashSet<>();
    for (int i = 0; i < pages.size(); i++) {
      StarterPage page = pages.get(i);
      unique(sections.get(i), "id", page.id(), page.id(), ids);
      title(sections.get(i), page.title(), titles);
      placeholders(sections.get(i), "text", known);
    }
  }

  private static void title(Section page, String title, Set<String> titles) {
    if (!title.isEmpty() && !Rule.HOLDABLE.matcher(title).matches()) {
      page.fault("title", Wording.of("expected.holdable"), Found.words(title));
    }
    unique(page, "title", title, PlainText.folded(title), titles);
  }

  private static void unique(
      Section page, String field, String value, String key, Set<String> taken) {
    if (!value.isEmpty() && !taken.add(key)) {
      page.fault(field, Wording.of("expected.unique"), Found.words(value));
    }
  }

  /** Every name between braces is known; the line is that of the word itself. */
  private static void placeholders(Section section, String field, Set<String> known) {
    section.lines(field).forEach((line, words) -> unknown(section, field, line, words, known));
  }

  private static void unknown(
      Section section, String field, int line, String words, Set<String> known) {
    for (String name : Placeholders.in(words)) {
      if (!known.contains(name)) {
        String list = String.join(", ", known.stream().sorted().toList());
        Wording found = Wording.of("found.words", "{" + name + "}");
        section.fault(line, field, Wording.of("expected.placeholder", list), found);
      }
    }
  }
}
