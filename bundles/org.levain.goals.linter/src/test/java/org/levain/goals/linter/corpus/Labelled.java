package org.levain.goals.linter.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.levain.goals.linter.Decision;
import org.levain.goals.linter.Verdict;

/**
 * A sentence that a person judged.
 *
 * @param language its language
 * @param sentence the sentence
 * @param good whether it is a good goal
 * @param reason why not; empty if it is
 * @param debatable whether reasonable people would disagree
 * @param real whether it is a quotation
 */
record Labelled(
    Locale language,
    String sentence,
    boolean good,
    String reason,
    boolean debatable,
    boolean real) {

  /** The sentences of some files of the corpus. */
  static List<Labelled> of(String... files) {
    return Arrays.stream(files).flatMap(file -> read(file).stream()).toList();
  }

  private static List<Labelled> read(String name) {
    try (InputStream file = Labelled.class.getResourceAsStream("/corpus/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(Labelled::row)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Labelled row(String[] cells) {
    return new Labelled(
        cells[1].equals("fr") ? Locale.FRENCH : Locale.ENGLISH,
        cells[2],
        cells[3].equals("accept"),
        cells[4],
        cells[5].equals("yes"),
        !cells[6].startsWith("written"));
  }

  boolean agrees(Verdict verdict) {
    return verdict.decision() == (good ? Decision.ACCEPT : Decision.REFUSE);
  }
}
