package org.levain.goals.linter.internal.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.levain.goals.linter.internal.reading.Reading;
import org.levain.goals.linter.internal.reading.Word;
import org.levain.goals.linter.internal.words.WordClass;

/** Takes from a sentence the words that a proposal can keep. */
final class Rewriting {

  private static final Pattern UNSEEN = Pattern.compile("<[^<>]*>|[\\p{Cf}\\p{Cc}\\[\\]<>]");
  private static final Pattern ENDING = Pattern.compile("[\\s.,;:!?…]+$");

  /** What people read at a glance. */
  private static final int LONGEST = 240;

  private final String sentence;
  private final List<Word> words;

  Rewriting(String sentence, Reading reading) {
    this.sentence = sentence;
    this.words = reading.words();
  }

  /** The sentence up to its purpose, if that leaves something, and never more than one reads. */
  String main() {
    return words.isEmpty() ? "" : tidy(sentence.substring(begin(), end()));
  }

  private int begin() {
    return words.get(0).start();
  }

  private int end() {
    int last = words.get(words.size() - 1).end();
    Optional<Word> purpose = words.stream().skip(2).filter(Rewriting::beginsPurpose).findFirst();
    return Math.min(purpose.map(Word::start).orElse(last), begin() + LONGEST);
  }

  private static boolean beginsPurpose(Word word) {
    return word.is(WordClass.PURPOSE) || word.is(WordClass.RESULT_CLAUSE);
  }

  /** What can be shown in one line: no tags, no invisible characters, no end. */
  static String tidy(String text) {
    String visible = UNSEEN.matcher(text).replaceAll(" ").replaceAll("[\\s\\h]+", " ");
    return ENDING.matcher(visible).replaceFirst("").strip();
  }
}
