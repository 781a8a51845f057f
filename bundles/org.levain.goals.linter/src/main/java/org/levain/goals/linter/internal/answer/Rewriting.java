package org.levain.goals.linter.internal.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.levain.goals.linter.internal.reading.Act;
import org.levain.goals.linter.internal.reading.Reading;
import org.levain.goals.linter.internal.reading.Word;
import org.levain.goals.linter.internal.words.WordClass;

/** Fills the frame of a proposal with the person's own words. */
final class Rewriting {

  private static final Pattern UNSEEN = Pattern.compile("<[^<>]*>|[\\p{Cf}\\p{Cc}\\[\\]<>]");
  private static final int LONGEST = 240;

  private final String sentence;
  private final Reading reading;

  Rewriting(String sentence, Reading reading) {
    this.sentence = sentence;
    this.reading = reading;
  }

  String fill(String frame) {
    String[] versions = frame.split("\\|");
    String main = main();
    if (main.isEmpty()) {
      return versions[versions.length - 1].strip();
    }
    return versions[0]
        .strip()
        .replace("{sentence}", main)
        .replace("{verb}", verb())
        .replace("{rest}", rest());
  }

  /** The sentence up to its purpose, if that leaves something, and never more than one reads. */
  private String main() {
    return tidy(sentence.substring(begin(), end()));
  }

  private int begin() {
    return reading.words().isEmpty() ? 0 : reading.words().get(0).start();
  }

  private int end() {
    List<Word> words = reading.words();
    if (words.isEmpty()) {
      return 0;
    }
    int last = words.get(words.size() - 1).end();
    Optional<Word> purpose = words.stream().skip(2).filter(this::beginsPurpose).findFirst();
    return Math.min(purpose.map(Word::start).orElse(last), begin() + LONGEST);
  }

  private boolean beginsPurpose(Word word) {
    return word.is(WordClass.PURPOSE) || word.is(WordClass.RESULT_CLAUSE);
  }

  private String verb() {
    return reading.acts().stream()
        .findFirst()
        .map(Act::word)
        .map(Word::text)
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  private String rest() {
    return reading.acts().stream()
        .findFirst()
        .map(act -> tidy(sentence.substring(Math.min(act.word().end(), end()), end())))
        .orElse("");
  }

  private static String tidy(String text) {
    return UNSEEN
        .matcher(text)
        .replaceAll(" ")
        .replaceAll("[\\s\\h]+", " ")
        .replaceFirst("[\\s.,;:!?…]+$", "")
        .strip();
  }
}
