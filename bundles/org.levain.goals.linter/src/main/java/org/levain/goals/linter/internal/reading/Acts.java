package org.levain.goals.linter.internal.reading;

import static org.levain.goals.linter.internal.words.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.levain.goals.linter.internal.reading.Act.Role;
import org.levain.goals.linter.internal.words.Form;
import org.levain.goals.linter.internal.words.WordClass;

/** Parts a sentence into its acts, each with the words that belong to it. */
final class Acts {

  private static final Set<WordClass> PASSED =
      Set.of(ARTICLE, EMPTY, FUNCTION, FIGURE, OFTEN, LESS, TIME);
  private static final Set<WordClass> MODIFIERS =
      Set.of(PRECISE, ABSTRACT, WEAK, PRODUCT, OUTING, EVENT, NAME, PEOPLE, MAKING);
  private static final Set<WordClass> BEFORE_NAMED =
      Set.of(
          PURPOSE, FRAME, OPEN, TEND, VAGUE, CHANGE, MAKE, LIGHT, SERVE, MARK, JOIN, STATE, PRODUCT,
          EVENT);

  private static final Set<String> MEANS = Set.of("par", "via", "by", "through");
  private static final Set<String> HELPING = Set.of("dans", "a", "in", "with");
  private static final Set<WordClass> MAKERS = Set.of(MAKE, LIGHT, SERVE, MAKING);
  private static final Set<String> QUESTIONS = Set.of("how", "why", "what", "comment", "pourquoi");
  private static final Set<WordClass> ROWS = Set.of(MARK, JOIN);

  private final List<Word> words;
  private final boolean modifiersFirst;
  private final List<Act> acts = new ArrayList<>();
  private Role role = Role.MAIN;
  private boolean aside;

  private Acts(List<Word> words, boolean modifiersFirst) {
    this.words = words;
    this.modifiersFirst = modifiersFirst;
  }

  /** The acts of a sentence, in its order. */
  static List<Act> of(List<Word> words, boolean modifiersFirst) {
    Acts acts = new Acts(words, modifiersFirst);
    for (int i = 0; i < words.size(); i++) {
      acts.read(i);
    }
    return shared(acts.acts);
  }

  private void read(int index) {
    Word word = words.get(index);
    aside = aside ? !leavesAside(index) : word.act() && (describesPeople(index) || asked(index));
    if (aside) {
      return;
    }
    if (word.is(PURPOSE) && role == Role.MAIN) {
      role = begun(index) ? Role.PURPOSE : Role.MAIN;
    } else if (word.is(RESULT_CLAUSE)) {
      role = Role.RESULT;
    } else if (word.act()) {
      acts.add(new Act(word, word.kind(), role, following(index)));
    } else if (word.is(MAKING) && named(index)) {
      acts.add(new Act(word, MAKE, role, around(index)));
    }
  }

  /** A sentence may begin with "to"; and "to clean and to paint" is no purpose either. */
  private boolean begun(int index) {
    return words.subList(0, index).stream()
            .anyMatch(w -> w.act() || w.in(MODIFIERS) || w.is(FRAME) || w.is(TOOL) || w.is(GENERIC))
        && !(index > 0 && words.get(index - 1).in(Set.of(JOIN, MARK)));
  }

  /** What people do for whom the community is, it does not yet do: "for anyone building boats". */
  private boolean describesPeople(int index) {
    int i = index - 1;
    while (i >= 0
        && (words.get(i).in(Set.of(SUBJECT, EMPTY, FUNCTION, OPEN, STATE))
            || words.get(i).aside())) {
      i--;
    }
    if (i < 0
        || !words.get(i).in(Set.of(PEOPLE, EVERYONE))
        || i == index - 1 && words.get(index).form() == Form.BASE) {
      return false;
    }
    while (i >= 0
        && (words.get(i).in(Set.of(PEOPLE, EVERYONE, EMPTY, ARTICLE, FIGURE, JOIN))
            || words.get(i).aside())) {
      i--;
    }
    return i >= 0
        && words.get(i).in(Set.of(PREPOSITION, AMONG, PURPOSE, OF, TALK, VAGUE))
        && !(words.get(i).is(OF) && i > 0 && words.get(i - 1).is(FRAME));
  }

  private boolean leavesAside(int index) {
    Word word = words.get(index);
    boolean open = index > 0 && words.get(index - 1).in(Set.of(OPEN, STATE, TALK));
    return word.is(MARK) || word.is(RESULT_CLAUSE) || word.is(PURPOSE) && !open;
  }

  /** "How we can test it" is what is talked about, not yet what is done. */
  private boolean asked(int index) {
    int i = index - 1;
    while (i >= 0
        && words.get(i).in(Set.of(SUBJECT, EMPTY, PURPOSE, FUNCTION))
        && !QUESTIONS.contains(words.get(i).folded())) {
      i--;
    }
    return i > 0
        && QUESTIONS.contains(words.get(i).folded())
        && words.get(i - 1).in(Set.of(TOPIC, TALK, PREPOSITION));
  }

  private List<Word> following(int index) {
    List<Word> object = new ArrayList<>();
    for (int i = index + 1; i < words.size() && !ends(i); i++) {
      object.add(words.get(i));
    }
    return object;
  }

  private boolean ends(int index) {
    Word word = words.get(index);
    return word.act() || word.is(PURPOSE) || word.is(RESULT_CLAUSE);
  }

  /** The name of an act has its object before it too, in English: "bike repair". */
  private List<Word> around(int index) {
    List<Word> object = new ArrayList<>();
    for (int i = index - 1; modifiersFirst && i >= 0 && words.get(i).in(MODIFIERS); i--) {
      object.add(0, words.get(i));
    }
    object.addAll(following(index));
    return object;
  }

  /** Whether the name of an act stands where an act can: not as what is talked about. */
  private boolean named(int index) {
    if (modifiersFirst && index + 1 < words.size() && words.get(index + 1).in(Act.NOUNS)) {
      return false;
    }
    int i = index - 1;
    while (i >= 0 && passed(words.get(i))) {
      i--;
    }
    if (i >= 0 && words.get(i).is(OF)) {
      return i > 0 && words.get(i - 1).is(FRAME);
    }
    return i < 0 || words.get(i).in(BEFORE_NAMED) && (!words.get(i).in(ROWS) || continues());
  }

  /** "By translating", "through the repair of", and "help somebody with the repair of". */
  private boolean means(String preposition) {
    boolean helping =
        !acts.isEmpty() && acts.get(acts.size() - 1).word().in(Set.of(OPEN, TEND, VAGUE, SERVE));
    return MEANS.contains(preposition) || helping && HELPING.contains(preposition);
  }

  /** Behind "and" the name of an act goes on with acts, not with topics. */
  private boolean continues() {
    return acts.isEmpty() || acts.get(acts.size() - 1).word().in(MAKERS);
  }

  private boolean passed(Word word) {
    return word.in(PASSED) || modifiersFirst && word.in(MODIFIERS);
  }

  /** Verbs in a row have one object: "write, translate and print the safety sheets". */
  private static List<Act> shared(List<Act> acts) {
    List<Act> result = new ArrayList<>(acts);
    for (int i = result.size() - 2; i >= 0; i--) {
      Act act = result.get(i);
      if (act.object().stream().allMatch(w -> w.in(Set.of(JOIN, MARK, FUNCTION, EMPTY)))
          && !act.object().isEmpty()) {
        result.set(i, new Act(act.word(), act.kind(), act.purpose(), result.get(i + 1).object()));
      }
    }
    return List.copyOf(result);
  }
}
