package org.levain.goals.linter.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.levain.goals.linter.GoalLinter;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.Verdict;
import org.levain.goals.linter.internal.answer.Language;
import org.levain.goals.linter.internal.answer.Languages;
import org.levain.goals.linter.internal.opinion.Clues;
import org.levain.goals.linter.internal.opinion.Opinion;
import org.levain.goals.linter.internal.opinion.SecondReader;
import org.levain.goals.linter.internal.reading.Act;
import org.levain.goals.linter.internal.reading.Reading;
import org.levain.goals.linter.internal.reading.Word;
import org.levain.goals.linter.internal.rules.Rule;

/**
 * How sentences of the corpus are read, word by word, and what is said about them: a change of the
 * engine shows in a file that people compare. Written afresh with {@code -Dlevain.approve=true}.
 */
class ApprovedReadingsTest {

  private static final String APPROVED = "corpus/readings.tsv";

  /** Every fourth sentence of the half that rules were written on. */
  private static final int STEP = 4;

  private final Languages rules = Languages.ofRules();
  private final GoalLinter linter = new GoalLinter();
  private final SecondReader second = model();

  @Test
  void areReadAsBefore() throws IOException {
    List<String> readings = readings();
    if (Boolean.getBoolean("levain.approve")) {
      Files.writeString(
          Path.of("src/test/resources", APPROVED), String.join("\n", readings) + "\n");
      return;
    }
    assertThat(readings).containsExactlyElementsOf(file(APPROVED).lines().toList());
  }

  private List<String> readings() {
    List<Labelled> sentences = Labelled.of("dev.tsv");
    return IntStream.range(0, sentences.size())
        .filter(i -> i % STEP == 0)
        .mapToObj(sentences::get)
        .map(this::reading)
        .toList();
  }

  private String reading(Labelled labelled) {
    Language language = rules.of(labelled.sentence(), labelled.language());
    Reading reading = language.reader().read(labelled.sentence());
    Rule rule = language.decide(reading);
    Opinion opinion = second.opinion(Clues.of(reading, rule, language.locale()));
    Verdict verdict = linter.lint(labelled.sentence(), labelled.language());
    return String.join(
        "\t",
        labelled.sentence(),
        words(reading.words()),
        reading.acts().stream().map(ApprovedReadingsTest::act).collect(Collectors.joining("; ")),
        reading.features().toString(),
        rule.id(),
        String.format(Locale.ROOT, "%.3f", opinion.good()),
        verdict.rule(),
        verdict.reason().map(Reason::word).orElse(verdict.decision().word()),
        verdict.explanation(),
        verdict.proposal(),
        verdict.findings().stream()
            .map(f -> f.words() + "=" + f.kind())
            .collect(Collectors.joining(" ")));
  }

  private static String words(List<Word> words) {
    return words.stream()
        .map(w -> w.folded() + "=" + w.kind() + (w.aside() ? "-" : ""))
        .collect(Collectors.joining(" "))
        .replace("\n", "|");
  }

  private static String act(Act act) {
    return act.kind() + " " + act.purpose() + ": " + words(act.object());
  }

  private static SecondReader model() {
    try {
      return SecondReader.read(file("org/levain/goals/linter/second-reader.model").lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(String name) throws IOException {
    try (InputStream file = ApprovedReadingsTest.class.getResourceAsStream("/" + name)) {
      return new String(
          Optional.ofNullable(file).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
