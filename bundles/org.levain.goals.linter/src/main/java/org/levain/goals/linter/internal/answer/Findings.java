package org.levain.goals.linter.internal.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.linter.Finding;
import org.levain.goals.linter.Finding.Kind;
import org.levain.goals.linter.internal.reading.Reading;
import org.levain.goals.linter.internal.reading.Word;
import org.levain.goals.linter.internal.words.WordClass;

/** The words to be marked beside the field. */
final class Findings {

  private static final Map<WordClass, Kind> KINDS =
      Map.ofEntries(
          Map.entry(WordClass.PRECISE, Kind.OBJECT),
          Map.entry(WordClass.OUTING, Kind.OBJECT),
          Map.entry(WordClass.PRODUCT, Kind.OBJECT),
          Map.entry(WordClass.MAKE, Kind.OUTCOME),
          Map.entry(WordClass.MAKING, Kind.OUTCOME),
          Map.entry(WordClass.SERVE, Kind.OUTCOME),
          Map.entry(WordClass.CHANGE, Kind.OUTCOME),
          Map.entry(WordClass.LESS, Kind.OUTCOME),
          Map.entry(WordClass.OFTEN, Kind.OUTCOME),
          Map.entry(WordClass.GENERIC, Kind.TOO_BROAD),
          Map.entry(WordClass.TALK, Kind.TOO_BROAD),
          Map.entry(WordClass.VAGUE, Kind.TOO_BROAD),
          Map.entry(WordClass.WEAK, Kind.TOO_BROAD),
          Map.entry(WordClass.PEOPLE, Kind.AUDIENCE),
          Map.entry(WordClass.EVERYONE, Kind.AUDIENCE),
          Map.entry(WordClass.UNIT, Kind.AUDIENCE),
          Map.entry(WordClass.TOOL, Kind.TOOL),
          Map.entry(WordClass.STORE, Kind.TOOL));

  private Findings() {}

  static List<Finding> of(Reading reading) {
    return reading.words().stream().map(Findings::of).flatMap(Optional::stream).toList();
  }

  private static Optional<Finding> of(Word word) {
    Kind kind = word.aside() ? Kind.AUDIENCE : KINDS.get(word.kind());
    return Optional.ofNullable(kind)
        .map(k -> new Finding(k, word.text(), word.start(), word.end()));
  }
}
