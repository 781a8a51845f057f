package org.levain.goals.internal.action;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Community.Purpose;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.templates.Slot;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.words.Language;

/** Writes the file of a template, field by field; what is not known stays there, empty. */
final class TemplateYaml {

  private static final int WEEKS = 4;

  private final StringBuilder out = new StringBuilder();

  void line(String indent, String field, String value) {
    out.append(indent).append(field).append(": ").append(value).append('\n');
  }

  /** A section of one language. */
  void text(
      Language language,
      Optional<Community> community,
      Blanks.Proposal blanks,
      Optional<TemplateText> origin,
      Optional<Measure> measure,
      List<CommunityPage> pages) {
    out.append('\n').append(language.code()).append(":\n");
    String name = community.map(Community::name).orElse("");
    words("  ", "name", name);
    words("  ", "benefit", said(community, Purpose::benefit, origin, TemplateText::benefit));
    words("  ", "community-name", name);
    words("  ", "sentence", blanks.pattern());
    out.append("  slots:").append(blanks.words().isEmpty() ? " []\n" : "\n");
    blanks.words().forEach((slot, example) -> slot(slot, example, origin));
    out.append("  gains:\n");
    words("    ", "members", origin.map(t -> t.gains().members()).orElse(""));
    words("    ", "communication", origin.map(t -> t.gains().communication()).orElse(""));
    words("    ", "management", origin.map(t -> t.gains().management()).orElse(""));
    out.append("  measure:\n");
    words("    ", "what", measure.map(Measure::what).orElse(""));
    words("    ", "unit", measure.map(Measure::unit).orElse(""));
    words("    ", "baseline", origin.map(t -> t.measure().baseline()).orElse(""));
    words("    ", "target", origin.map(t -> t.measure().target()).orElse(""));
    words("  ", "instead-of", said(community, Purpose::insteadOf, origin, TemplateText::insteadOf));
    words("  ", "instead-of-hint", origin.map(TemplateText::insteadOfHint).orElse(""));
    words("  ", "anchor", origin.map(TemplateText::anchor).orElse(""));
    out.append("  weeks:\n");
    for (int i = 0; i < WEEKS; i++) {
      int week = i;
      out.append("    - ")
          .append(
              quoted(
                  origin
                      .filter(t -> week < t.weeks().size())
                      .map(t -> t.weeks().get(week))
                      .orElse("")))
          .append('\n');
    }
    pages.stream()
        .filter(CommunityPage::isLanding)
        .forEach(p -> block("  ", "landing", p.markdown()));
    out.append("  pages:\n");
    pages.stream().filter(p -> !p.isLanding()).forEach(this::page);
  }

  /** What a community says, or else what its template says. */
  private static String said(
      Optional<Community> community,
      Function<Purpose, String> own,
      Optional<TemplateText> origin,
      Function<TemplateText, String> templates) {
    return community
        .map(Community::purpose)
        .map(own)
        .filter(words -> !words.isEmpty())
        .or(() -> origin.map(templates))
        .orElse("");
  }

  private void slot(String name, String example, Optional<TemplateText> origin) {
    Optional<Slot> slot =
        origin.flatMap(t -> t.slots().stream().filter(s -> s.name().equals(name)).findFirst());
    out.append("    - name: ").append(name).append('\n');
    words("      ", "label", slot.map(Slot::label).orElse(""));
    words("      ", "hint", slot.map(Slot::hint).orElse(""));
    words("      ", "example", example);
  }

  private void page(CommunityPage page) {
    out.append("    - id: ").append(page.id()).append('\n');
    words("      ", "title", page.title());
    block("      ", "text", page.markdown());
  }

  private void words(String indent, String field, String value) {
    line(indent, field, quoted(value));
  }

  private void block(String indent, String field, String value) {
    if (value.isBlank()) {
      words(indent, field, "");
      return;
    }
    line(indent, field, "|2");
    value
        .strip()
        .lines()
        .map(l -> l.isBlank() ? "" : indent + "  " + l.replace("\t", "    ").stripTrailing())
        .forEach(l -> out.append(l).append('\n'));
  }

  private static String quoted(String value) {
    String line = value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
