package org.levain.goals.internal.template;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.levain.goals.internal.domain.Axis;
import org.levain.goals.internal.domain.Gains;
import org.levain.goals.internal.domain.Language;
import org.levain.goals.internal.domain.Placeholders;
import org.levain.goals.internal.domain.SentencePattern;
import org.levain.goals.internal.domain.SizeAdvice;
import org.levain.goals.internal.domain.Slot;
import org.levain.goals.internal.domain.StarterPage;
import org.levain.goals.internal.domain.Template;
import org.levain.goals.internal.domain.TemplateText;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a template from YAML: {@code docs/template.schema.json} describes the format. */
public final class TemplateReader {

  private static final Set<String> KNOWN =
      Set.of("community", "goal", "benefit", "animator", "instead-of", "weeks", "landing");

  /**
   * The template in this text.
   *
   * @param file name of the file, for messages
   * @throws BadTemplate if it cannot be used
   */
  public Template read(String file, String yaml) {
    try {
      return template(Fields.of("", new Load(settings(file)).loadFromString(yaml)));
    } catch (RuntimeException e) {
      throw new BadTemplate(file, e);
    }
  }

  private static LoadSettings settings(String file) {
    return LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(false).build();
  }

  private static Template template(Fields in) {
    String id = in.text("id");
    int version = in.number("version");
    Axis axis = Axis.of(in.text("axis")).orElseThrow(() -> badAxis(in));
    Fields size = in.fields("size");
    SizeAdvice advice = new SizeAdvice(size.number("from"), size.number("to"));
    size.end();
    Map<Language, TemplateText> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, text(in.fields(language.code()), language));
    }
    in.end();
    return new Template(id, version, axis, advice, texts);
  }

  private static BadTemplate badAxis(Fields in) {
    return new BadTemplate(in.path("axis"), "information, culture, co-creation or blockages");
  }

  private static TemplateText text(Fields in, Language language) {
    TemplateText text =
        new TemplateText(
            in.text("name"),
            in.text("benefit"),
            in.text("community-name"),
            new SentencePattern(in.text("sentence"), language),
            in.list("slots").stream().map(TemplateReader::slot).toList(),
            gains(in.fields("gains")),
            in.text("measure"),
            in.text("instead-of"),
            in.text("instead-of-hint"),
            in.text("anchor"),
            in.texts("weeks"),
            in.text("landing"),
            in.list("pages").stream().map(TemplateReader::page).toList());
    in.end();
    checkSlots(in, text);
    checkPlaceholders(in, text);
    return text;
  }

  private static Gains gains(Fields in) {
    Gains gains = new Gains(in.text("members"), in.text("communication"), in.text("management"));
    in.end();
    return gains;
  }

  private static Slot slot(Fields in) {
    Slot slot = new Slot(in.text("name"), in.text("label"), in.text("hint"), in.text("example"));
    in.end();
    return slot;
  }

  private static StarterPage page(Fields in) {
    StarterPage page = new StarterPage(in.text("id"), in.text("title"), in.text("text"));
    in.end();
    return page;
  }

  private static void checkSlots(Fields in, TemplateText text) {
    Set<String> declared = text.slots().stream().map(Slot::name).collect(Collectors.toSet());
    if (!declared.equals(text.sentence().slots())) {
      throw new BadTemplate(in.path("slots"), "exactly the blanks of the sentence are expected");
    }
    if (!declared.containsAll(Placeholders.in(text.communityName()))) {
      throw new BadTemplate(in.path("community-name"), "only blanks of the sentence are expected");
    }
  }

  private static void checkPlaceholders(Fields in, TemplateText text) {
    Set<String> known = new HashSet<>(KNOWN);
    text.slots().forEach(s -> known.add(s.name()));
    text.pages().forEach(p -> known.add("page:" + p.id()));
    check(in.path("landing"), text.landing(), known);
    List<StarterPage> pages = text.pages();
    for (int i = 0; i < pages.size(); i++) {
      check(in.path("pages[" + i + "].text"), pages.get(i).text(), known);
    }
  }

  private static void check(String path, String text, Set<String> known) {
    for (String name : Placeholders.in(text)) {
      if (!known.contains(name)) {
        throw new BadTemplate(path, "{" + name + "} is not known");
      }
    }
  }
}
