package org.levain.goals.linter.internal.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.levain.goals.linter.Decision;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.internal.reading.Act;
import org.levain.goals.linter.internal.reading.Reading;
import org.levain.goals.linter.internal.reading.SentenceReader;
import org.levain.goals.linter.internal.reading.Word;
import org.levain.goals.linter.internal.rules.Rule;
import org.levain.goals.linter.internal.text.SentenceEnds;

/**
 * Proposes a better sentence, in the person's own words where that works. A proposal is tried
 * first: with its blanks filled, the linter has to accept it.
 */
final class Proposals {

  /** How many parts of a long text are tried. */
  private static final int TRIED = 8;

  private final Language language;
  private final String sentence;
  private final Reading reading;
  private final Rule rule;

  Proposals(Language language, String sentence, Reading reading, Rule rule) {
    this.language = language;
    this.sentence = sentence;
    this.reading = reading;
    this.rule = rule;
  }

  /** The first proposal that works; the last always does. */
  String best() {
    List<String> frames = frames();
    return Stream.concat(parts(), frames.stream().limit(frames.size() - 1L))
        .filter(this::works)
        .findFirst()
        .orElse(frames.get(frames.size() - 1));
  }

  /** The language's frames, with the sentence in them. */
  private List<String> frames() {
    String main = new Rewriting(sentence, reading).main();
    return Arrays.stream(language.book().texts(rule).proposal().split("\\|"))
        .map(String::strip)
        .filter(frame -> !main.isEmpty() || !frame.contains("{sentence}"))
        .map(frame -> frame.replace("{sentence}", main))
        .toList();
  }

  /** One of several sentences, or one of several goals, may be good as it is. */
  private Stream<String> parts() {
    return switch (rule.reason().orElse(Reason.NO_OUTCOME)) {
      case SEVERAL_SENTENCES -> sentences();
      case SEVERAL_GOALS -> goals();
      default -> Stream.empty();
    };
  }

  private Stream<String> sentences() {
    String head = sentence.substring(0, Math.min(sentence.length(), SentenceReader.READ));
    return SentenceEnds.split(head).stream().limit(TRIED).map(Rewriting::tidy);
  }

  private Stream<String> goals() {
    return reading.acts().stream()
        .filter(act -> !act.object().isEmpty())
        .limit(TRIED)
        .map(this::goal);
  }

  private String goal(Act act) {
    Word last = act.object().get(act.object().size() - 1);
    String goal = sentence.substring(act.word().start(), Math.max(act.word().end(), last.end()));
    String tidy = Rewriting.tidy(goal).replaceFirst("(?iu)\\s+(et|ou|puis|and|or|then)$", "");
    return tidy.substring(0, 1).toUpperCase(language.locale()) + tidy.substring(1);
  }

  private boolean works(String proposal) {
    String filled = proposal;
    for (Map.Entry<String, String> blank : language.book().blanks().entrySet()) {
      filled = filled.replace(blank.getKey(), blank.getValue());
    }
    return !proposal.isBlank() && decision(filled) == Decision.ACCEPT;
  }

  private Decision decision(String filled) {
    return language.decide(language.reader().read(filled)).decision();
  }
}
