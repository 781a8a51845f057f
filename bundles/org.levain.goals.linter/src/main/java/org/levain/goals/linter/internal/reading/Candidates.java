package org.levain.goals.linter.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.levain.goals.linter.internal.text.Token;
import org.levain.goals.linter.internal.words.Form;
import org.levain.goals.linter.internal.words.Lexicon;
import org.levain.goals.linter.internal.words.Meaning;
import org.levain.goals.linter.internal.words.Phrase;
import org.levain.goals.linter.internal.words.WordClass;

/** Looks every token up: phrases first, the longest wins. */
final class Candidates {

  private static final Pattern PERIOD = Pattern.compile("[qsht][1-4]|fy\\d+");

  private static final Pattern PARTICIPLE = Pattern.compile("\u00e9e?s?$");

  private final Lexicon lexicon;

  Candidates(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Candidate> of(List<Token> tokens) {
    List<String> folded = tokens.stream().map(Token::folded).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Phrase phrase = lexicon.phraseAt(folded, i);
      if (phrase.classes().contains(WordClass.NOISE) && phrase.length() < tokens.size()) {
        phrase = Phrase.NONE;
      }
      int length = Math.max(1, phrase.length());
      List<Token> covered = tokens.subList(i, i + length);
      candidates.add(candidate(covered, phrase));
      i += length;
    }
    return candidates;
  }

  private Candidate candidate(List<Token> covered, Phrase phrase) {
    Token first = covered.get(0);
    Meaning meaning = phrase.length() > 0 ? meaning(phrase) : meaning(first);
    return new Candidate(
        first,
        joined(covered, false),
        joined(covered, true),
        covered.get(covered.size() - 1).end(),
        meaning);
  }

  private static String joined(List<Token> tokens, boolean folded) {
    return tokens.stream()
        .map(token -> folded ? token.folded() : token.text())
        .collect(Collectors.joining(" "));
  }

  private static Meaning meaning(Phrase phrase) {
    boolean act = phrase.classes().stream().anyMatch(WordClass::act);
    return new Meaning(phrase.classes(), act ? Form.BASE : Form.NONE);
  }

  private Meaning meaning(Token token) {
    return switch (token.shape()) {
      case BLANK -> Meaning.of(WordClass.BLANK);
      case NUMBER -> Meaning.of(WordClass.FIGURE);
      case MARK -> Meaning.of(mark(token.text()));
      case WORD ->
          PERIOD.matcher(token.folded()).matches()
              ? Meaning.of(WordClass.TIME)
              : word(token, lexicon.meaning(token.folded()));
    };
  }

  /** Accents tell "réparé" from "répare", where they are typed. */
  private static Meaning word(Token token, Meaning meaning) {
    if (token.acronym() && meaning.others().isEmpty() && token.text().length() < 6) {
      return Meaning.UNKNOWN;
    }
    return meaning.form() == Form.FINITE && PARTICIPLE.matcher(token.text()).find()
        ? new Meaning(meaning.acts(), Form.PARTICIPLE)
        : meaning;
  }

  private static WordClass mark(String text) {
    return switch (text) {
      case "&", "+", "/" -> WordClass.JOIN;
      case "%", "€", "$" -> WordClass.FIGURE;
      default -> WordClass.MARK;
    };
  }
}
