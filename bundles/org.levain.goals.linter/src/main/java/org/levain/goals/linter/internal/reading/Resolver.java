package org.levain.goals.linter.internal.reading;

import static org.levain.goals.linter.internal.words.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.levain.goals.linter.internal.words.Form;
import org.levain.goals.linter.internal.words.Lexicon;
import org.levain.goals.linter.internal.words.Meaning;
import org.levain.goals.linter.internal.words.WordClass;

/** Decides for each word which of its meanings it has here, from left to right. */
final class Resolver {

  private static final Set<WordClass> NOUNS =
      Set.of(
          PRECISE, ABSTRACT, WEAK, GENERIC, PRODUCT, EVENT, OUTING, MAKING, TOOL, UNIT, NAME,
          FIGURE);
  private static final Set<WordClass> DOING = Set.of(TALK, TEND, VAGUE, CHANGE, MAKE, LIGHT, SERVE);
  private static final Set<WordClass> SUBJECTS = Set.of(SUBJECT, PEOPLE, EVERYONE, FRAME);

  private final Lexicon lexicon;
  private final Unknowns unknowns;

  Resolver(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.unknowns = new Unknowns(lexicon);
  }

  List<Word> resolve(List<Candidate> candidates) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      words.add(word(new Spot(candidates, i, words)));
    }
    return words;
  }

  private Word word(Spot spot) {
    Candidate here = spot.here();
    return new Word(
        here.text(),
        here.folded(),
        here.first().start(),
        here.end(),
        kind(spot),
        here.meaning().form(),
        here.meaning().others().isEmpty() ? here.meaning().acts() : Set.of(),
        false);
  }

  private WordClass kind(Spot spot) {
    Meaning meaning = spot.here().meaning();
    if (!meaning.known()) {
      return unknowns.kind(spot);
    }
    if (meaning.acts().isEmpty()) {
      return other(spot, meaning);
    }
    boolean noun = meaning.others().stream().anyMatch(c -> c != NOISE);
    return noun && !verbExpected(spot) ? other(spot, meaning) : verb(spot, meaning);
  }

  /** A purpose needs a verb or the name of an act behind it: "open to everyone" has none. */
  private WordClass other(Spot spot, Meaning meaning) {
    if (meaning.can(EMPTY)) {
      return EMPTY;
    }
    WordClass kind = meaning.others().stream().min(WordClass::compareTo).orElse(FUNCTION);
    if (kind == NOISE) {
      return spot.all().stream().allMatch(c -> c.meaning().can(NOISE) || c.meaning().can(MARK))
          ? NOISE
          : EMPTY;
    }
    return kind == PURPOSE && !unknowns.purposeFollows(spot) ? PREPOSITION : kind;
  }

  private WordClass verb(Spot spot, Meaning meaning) {
    WordClass act = meaning.acts().stream().min(WordClass::compareTo).orElse(STATE);
    return switch (meaning.form()) {
      case PARTICIPLE -> spot.previous(STATE) || past(spot) ? act : EMPTY;
      case GERUND -> gerund(spot, act);
      default -> act != OPEN && act != STATE && named(spot) ? noun(act) : act;
    };
  }

  /** English past and participle look the same: "members repaired". */
  private boolean past(Spot spot) {
    return lexicon.modifiersFirst() && follows(spot, SUBJECTS);
  }

  private WordClass gerund(Spot spot, WordClass act) {
    if (spot.previous(ARTICLE) || lexicon.modifiersFirst() && follows(spot, NOUNS)) {
      return name(act);
    }
    return spot.previous(TOPIC) && act == MAKE && !spot.objectFollows() ? PRECISE : act;
  }

  /** In English most verbs are nouns too: "the repair", "bike repair". */
  private boolean named(Spot spot) {
    return !lexicon.modifiersFirst() && spot.here().meaning().form() == Form.FINITE
        ? spot.previousIn(Set.of(ARTICLE, OF, PREPOSITION)) && !spot.pronoun()
        : english(spot);
  }

  private boolean english(Spot spot) {
    return lexicon.modifiersFirst()
        && (spot.before(ARTICLE)
            || spot.before(OF)
            || spot.before(TOPIC)
            || follows(spot, NOUNS)
            || follows(spot, DOING));
  }

  private boolean follows(Spot spot, Set<WordClass> classes) {
    return spot.previousIn(classes);
  }

  private boolean verbExpected(Spot spot) {
    if (spot.here().meaning().form() == Form.GERUND) {
      return !spot.before(ARTICLE) && spot.objectFollows();
    }
    return spot.first() && spot.objectFollows()
        || spot.before(PURPOSE)
        || spot.before(SUBJECT)
        || spot.before(OPEN)
        || spot.joined() && spot.objectFollows()
        || spot.previousIn(SUBJECTS) && spot.articleFollows();
  }

  /** In English what people do is often a thing too: a sail, the paint. */
  private WordClass noun(WordClass act) {
    return act == MAKE && lexicon.modifiersFirst() ? PRECISE : name(act);
  }

  /** The name of an act. */
  private static WordClass name(WordClass act) {
    return switch (act) {
      case MAKE, LIGHT, SERVE -> MAKING;
      case CHANGE -> WEAK;
      case STORE -> TOOL;
      case STATE -> FUNCTION;
      default -> GENERIC;
    };
  }
}
