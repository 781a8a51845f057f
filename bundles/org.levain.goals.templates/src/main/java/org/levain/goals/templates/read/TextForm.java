package org.levain.goals.templates.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.levain.goals.templates.Gains;
import org.levain.goals.templates.Measure;
import org.levain.goals.templates.Slot;
import org.levain.goals.templates.StarterPage;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.goal.GoalRule;
import org.levain.goals.templates.goal.GoalVerdict.Accepted;
import org.levain.goals.templates.words.Language;
import org.levain.goals.templates.words.Placeholders;
import org.levain.goals.templates.words.SentencePattern;

/** What a template says in one language. */
final class TextForm {

  static final List<String> FIELDS =
      List.of(
          "name",
          "benefit",
          "community-name",
          "sentence",
          "slots",
          "gains",
          "measure",
          "instead-of",
          "instead-of-hint",
          "anchor",
          "weeks",
          "landing",
          "pages");

  private static final int WEEKS = 4;
  private static final Set<String> KNOWN =
      Set.of("community", "goal", "benefit", "animator", "instead-of", "weeks", "landing");

  private final Section in;
  private final Language language;
  private final GoalRule rule;

  TextForm(Section in, Language language, GoalRule rule) {
    this.in = in;
    this.language = language;
    this.rule = rule;
  }

  /**
   * Reads and checks it.
   *
   * @param full whether baseline and target must be there
   */
  TemplateText read(boolean full) {
    PagesForm pages = new PagesForm(in);
    TemplateText text =
        new TemplateText(
            in.text("name", Rule.line(3, 40)),
            in.text("benefit", Rule.LINE),
            in.text("community-name", Rule.line(3, 60)),
            new SentencePattern(in.text("sentence", Rule.LINE), language),
            in.sections("slots", 1, 3, SlotForm.FIELDS, SlotForm::read),
            gains(in.section("gains", List.of("members", "communication", "management"))),
            measure(full),
            in.text("instead-of", Rule.LINE),
            in.text("instead-of-hint", Rule.LINE),
            in.text("anchor", Rule.LINE),
            in.texts("weeks", WEEKS, WEEKS, Rule.LINE),
            in.text("landing", Rule.TEXT),
            pages.read());
    Set<String> slots = text.slots().stream().map(Slot::name).collect(Collectors.toSet());
    if (checkSlots(text, slots)) {
      checkExamples(text);
    }
    pages.check(known(slots, text));
    return text;
  }

  private static Gains gains(Section in) {
    return new Gains(
        in.text("members", Rule.LINE),
        in.text("communication", Rule.LINE),
        in.text("management", Rule.LINE));
  }

  private Measure measure(boolean full) {
    if (!full && !in.isSection("measure")) {
      return Measure.of(in.text("measure", Rule.LINE));
    }
    Section measure = in.section("measure", List.of("what", "unit", "baseline", "target"));
    return new Measure(
        measure.text("what", Rule.LINE),
        measure.text("unit", Rule.line(1, 30)),
        measure.text("baseline", Rule.LINE),
        measure.text("target", Rule.LINE));
  }

  /** Exactly the blanks of the sentence have a definition. */
  private boolean checkSlots(TemplateText text, Set<String> declared) {
    Set<String> blanks = text.sentence().slots();
    if (blanks.isEmpty() && !text.sentence().text().isEmpty()) {
      in.fault("sentence", Wording.of("expected.blank"), Found.words(text.sentence().text()));
    }
    return undefined("sentence", blanks, declared)
        & undefined("community-name", Placeholders.in(text.communityName()), declared)
        & unused(declared, blanks);
  }

  private boolean undefined(String field, Set<String> used, Set<String> declared) {
    List<String> undefined = used.stream().filter(name -> !declared.contains(name)).toList();
    undefined.forEach(
        name ->
            in.fault(
                field, Wording.of("expected.slot", name), Wording.of("found.words", braced(name))));
    return undefined.isEmpty();
  }

  private boolean unused(Set<String> declared, Set<String> blanks) {
    List<String> unused = declared.stream().filter(name -> !blanks.contains(name)).toList();
    unused.forEach(
        name ->
            in.fault(
                "slots", Wording.of("expected.used", braced(name)), Wording.of("found.unused")));
    return unused.isEmpty() && !declared.isEmpty();
  }

  /** With its examples the sentence is a goal, and the name one that a server can hold. */
  private void checkExamples(TemplateText text) {
    String sentence = text.sentence().fill(text.examples());
    if (!sentence.isEmpty() && !(rule.judge(sentence, language) instanceof Accepted)) {
      in.fault("sentence", Wording.of("expected.goal"), Found.words(sentence));
    }
    if (!text.communityName().isEmpty()) {
      String name = text.nameFor(text.examples());
      if (!Rule.HOLDABLE.matcher(name).matches()) {
        in.fault("community-name", Wording.of("expected.holdable"), Found.words(name));
      }
    }
  }

  private static Set<String> known(Set<String> slots, TemplateText text) {
    Set<String> known = new HashSet<>(KNOWN);
    known.addAll(slots);
    text.pages().stream().map(StarterPage::id).forEach(id -> known.add("page:" + id));
    return known;
  }

  private static String braced(String name) {
    return "{" + name + "}";
  }
}
