package org.levain.goals.templates.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.levain.goals.templates.Axis;
import org.levain.goals.templates.SizeAdvice;
import org.levain.goals.templates.Slot;
import org.levain.goals.templates.StarterPage;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.goal.GoalRule;
import org.levain.goals.templates.words.Language;

/** The template that a document describes. */
final class TemplateForm {

  private static final List<String> FIELDS =
      List.of("format", "id", "version", "axis", "size", "review-after-weeks", "fr", "en");

  /** The format that has baseline, target and review; files of the first one are still read. */
  private static final int FORMAT = 2;

  private static final int USUAL_WEEKS = 12;
  private static final Rule AXIS =
      new Rule(Wording.of("expected.axis"), text -> Axis.of(text).isPresent());

  private final String file;
  private final Faults faults;
  private final GoalRule rule;

  TemplateForm(String file, GoalRule rule) {
    this.file = file;
    this.faults = new Faults(file);
    this.rule = rule;
  }

  Reading read(Node root) {
    Section in = new Section(root, "", 1, faults, FIELDS);
    int format = in.has("format") ? in.number("format", 1, FORMAT) : 1;
    String id = id(in);
    int version = in.number("version", 1, 999_999);
    Optional<Axis> axis = Axis.of(in.text("axis", AXIS));
    SizeAdvice size = size(in.section("size", List.of("from", "to")));
    int weeks = weeks(in, format);
    Map<Language, TemplateText> texts = texts(in, format);
    return faults.none()
        ? new Reading.Readable(new Template(id, version, axis.orElseThrow(), size, weeks, texts))
        : faults.refused();
  }

  private String id(Section in) {
    String id = in.text("id", Rule.SLUG);
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    if (!id.isEmpty() && !name.matches("\\Q" + id + "\\E\\.(yaml|yml|json)")) {
      in.fault("id", Wording.of("expected.file.name", name), Found.words(id));
    }
    return id;
  }

  private static SizeAdvice size(Section in) {
    int from = in.number("from", 2, 10_000);
    int to = in.number("to", 2, 10_000);
    if (to < from) {
      in.fault("to", Wording.of("expected.number", from, 10_000), Found.words(String.valueOf(to)));
    }
    return new SizeAdvice(from, Math.max(from, to));
  }

  private static int weeks(Section in, int format) {
    return format < FORMAT && !in.has("review-after-weeks")
        ? USUAL_WEEKS
        : in.number("review-after-weeks", 2, 52);
  }

  private Map<Language, TemplateText> texts(Section in, int format) {
    Map<Language, TemplateText> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Section section = in.section(language.code(), TextForm.FIELDS);
      texts.put(language, new TextForm(section, language, rule).read(format == FORMAT));
    }
    same(in, "slots", texts, t -> t.slots().stream().map(Slot::name).sorted().toList());
    same(in, "pages", texts, t -> t.pages().stream().map(StarterPage::id).toList());
    return texts;
  }

  /** What a reader of one language has, a reader of the other has too. */
  private static void same(
      Section in,
      String what,
      Map<Language, TemplateText> texts,
      Function<TemplateText, List<String>> names) {
    List<String> french = names(texts.get(Language.FR), names);
    List<String> english = names(texts.get(Language.EN), names);
    boolean both = !french.isEmpty() && !english.isEmpty();
    if (both && !french.equals(english)) {
      Wording expected = Wording.of("expected.same." + what, String.join(", ", french));
      in.fault("en", expected, Found.words(String.join(", ", english)));
    }
  }

  private static List<String> names(
      @Nullable TemplateText text, Function<TemplateText, List<String>> names) {
    return text == null ? List.of() : names.apply(text);
  }
}
