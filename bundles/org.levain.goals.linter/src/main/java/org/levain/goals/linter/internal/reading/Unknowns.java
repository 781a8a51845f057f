package org.levain.goals.linter.internal.reading;

import static org.levain.goals.linter.internal.words.WordClass.*;

import java.util.Optional;
import java.util.Set;
import org.levain.goals.linter.internal.text.Token;
import org.levain.goals.linter.internal.words.Form;
import org.levain.goals.linter.internal.words.Lexicon;
import org.levain.goals.linter.internal.words.Meaning;
import org.levain.goals.linter.internal.words.WordClass;

/**
 * What a word in no list is: an act where only a verb can stand, an abstraction or people by its
 * ending, a place behind "in" or "at", and else something precise. The last is what makes the lists
 * sufficient: they hold what is vague, not what is precise.
 */
final class Unknowns {

  private final Lexicon lexicon;

  Unknowns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  WordClass kind(Spot spot) {
    Token token = spot.here().first();
    Set<WordClass> endings = lexicon.bySuffix(token.folded());
    if (verb(spot, endings)) {
      return MAKE;
    }
    if (token.folded().length() < 3 && !token.acronym()) {
      return FUNCTION;
    }
    return named(spot) ? NAME : bySuffix(endings);
  }

  private static WordClass bySuffix(Set<WordClass> endings) {
    return Set.of(PEOPLE, EMPTY, ABSTRACT).stream()
        .filter(endings::contains)
        .min(WordClass::compareTo)
        .orElse(PRECISE);
  }

  /** A capital in the middle of the sentence, behind a preposition of place. */
  private boolean named(Spot spot) {
    Token token = spot.here().first();
    return !spot.first() && token.capital() && (spot.previous(PREPOSITION) || spot.behindName());
  }

  private boolean verb(Spot spot, Set<WordClass> endings) {
    return lexicon.modifiersFirst() ? verbByPlace(spot) : verbByEnding(spot, endings);
  }

  /** English: a bare word behind "to", "we" or "who", or in front of an article at the start. */
  private static boolean verbByPlace(Spot spot) {
    Token token = spot.here().first();
    boolean bare = !token.folded().matches(".*(ing|s|tion|ness|ity)") && !token.capital();
    if (spot.before(PURPOSE) && !spot.after("for") || spot.previous(SUBJECT)) {
      return bare || spot.previous(SUBJECT) && !token.capital();
    }
    boolean article = spot.next(1).map(next -> next.meaning().can(ARTICLE)).orElse(false);
    return article && (spot.first() || (spot.joined() || spot.before(OPEN)) && bare);
  }

  /**
   * French: an infinitive where one can stand, "-ons" or "-ez" at the start, any word after "on".
   */
  private static boolean verbByEnding(Spot spot, Set<WordClass> endings) {
    boolean place =
        spot.first()
            || spot.before(PURPOSE)
            || spot.before(PREPOSITION)
            || spot.behind("de", "d")
            || spot.before(OPEN)
            || spot.joined();
    boolean name = spot.here().first().capital() && !spot.first();
    return !name
        && (infinitive(spot.here().folded(), endings) && place
            || spot.before(SUBJECT) && !spot.previous(ARTICLE));
  }

  private static boolean infinitive(String word, Set<WordClass> endings) {
    return endings.contains(MAKE) && !word.matches(".*(ions|ier|eurs?)");
  }

  /** Whether what follows a word of purpose is an act. */
  boolean purposeFollows(Spot spot) {
    if (spot.here().folded().length() > 10) {
      return true;
    }
    for (int step = 1; step < 5; step++) {
      Optional<Candidate> next = spot.next(step);
      if (next.isEmpty()) {
        return false;
      }
      Meaning meaning = next.get().meaning();
      if (act(meaning)) {
        return true;
      }
      if (!passed(meaning)) {
        return !meaning.known() && unknownAct(next.get(), spot, step);
      }
    }
    return false;
  }

  private static boolean act(Meaning meaning) {
    return !meaning.acts().isEmpty() && meaning.form() != Form.PARTICIPLE || meaning.can(MAKING);
  }

  private boolean passed(Meaning meaning) {
    return meaning.can(EMPTY)
        || meaning.can(FUNCTION)
        || meaning.can(LESS)
        || !lexicon.modifiersFirst() && meaning.can(ARTICLE);
  }

  private boolean unknownAct(Candidate next, Spot spot, int step) {
    if (!lexicon.modifiersFirst()) {
      return infinitive(next.folded(), lexicon.bySuffix(next.folded()));
    }
    if (spot.here().folded().equals("for")) {
      return false;
    }
    boolean bare = !next.folded().matches(".*(ing|s|tion|ness|ity)") && !next.first().capital();
    return bare
        && spot.next(step + 1)
            .map(n -> !n.meaning().can(OF) && !n.meaning().can(MARK))
            .orElse(false);
  }
}
