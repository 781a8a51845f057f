package org.levain.goals.linter.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.levain.goals.linter.internal.opinion.Opinion;
import org.levain.goals.linter.internal.opinion.SecondReader;

/**
 * How sure the second reader has to be: each tenth of the sentences that rules were not written on
 * is judged by a reader that learnt from the other nine. The bounds in the files of rules are
 * chosen from this table, never on the held-out half. With {@code -Dlevain.report=goals-bounds}.
 */
@EnabledIfSystemProperty(named = "levain.report", matches = "goals-bounds")
class CrossValidationTest {

  private static final int FOLDS = 10;

  private final List<Labelled> sentences = Labelled.of(Example.UNSEEN);
  private final List<Example> examples = Example.of(sentences);
  private final List<Example> others = Example.others();

  @Test
  void showsWhatBoundsWouldGive() throws IOException {
    List<Judged> judged =
        IntStream.range(0, FOLDS).parallel().boxed().flatMap(f -> judged(f).stream()).toList();
    StringBuilder table = new StringBuilder();
    for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      List<Judged> some =
          judged.stream()
              .filter(j -> j.labelled.language().equals(language) && !j.labelled.debatable())
              .toList();
      table.append(Bounded.table(language, some));
    }
    Files.writeString(Path.of("target/goal-bounds.md"), table.toString());
    Files.writeString(
        Path.of("target/goal-bounds.tsv"),
        judged.stream().map(Judged::line).collect(Collectors.joining("\n")));
    System.out.println(table);
    assertThat(judged).hasSameSizeAs(sentences);
  }

  private List<Judged> judged(int fold) {
    List<Example> learnt = new ArrayList<>(others);
    IntStream.range(0, examples.size())
        .filter(i -> i % FOLDS != fold)
        .mapToObj(examples::get)
        .forEach(learnt::add);
    SecondReader reader = Training.from(learnt);
    return IntStream.range(0, examples.size())
        .filter(i -> i % FOLDS == fold)
        .mapToObj(i -> new Judged(sentences.get(i), reader.opinion(examples.get(i).clues())))
        .toList();
  }

  /** A sentence and what a reader thought that had not seen it. */
  record Judged(Labelled labelled, Opinion opinion) {

    boolean good() {
      return labelled.good();
    }

    String line() {
      return String.format(
          Locale.ROOT,
          "%s\t%.3f\t%s\t%s\t%s\t%s\t%s",
          labelled.language(),
          opinion.good(),
          opinion.reason().word(),
          labelled.good() ? "good" : labelled.reason(),
          labelled.debatable() ? "yes" : "no",
          labelled.real() ? "real" : "written",
          labelled.sentence());
    }
  }
}
