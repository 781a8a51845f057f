package org.levain.goals.linter.internal.reading;

import static org.levain.goals.linter.internal.words.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.levain.goals.linter.internal.reading.Act.Role;
import org.levain.goals.linter.internal.words.WordClass;

/** Parts a sentence into its acts, each with the words that belong to it. */
final class Acts {

  private static final Set<WordClass> PASSED =
      Set.of(ARTICLE, EMPTY, FUNCTION, FIGURE, OFTEN, LESS, TIME);
  private static final Set<WordClass> MODIFIERS =
      Set.of(PRECISE, ABSTRACT, WEAK, PRODUCT, OUTING, EVENT, NAME, PEOPLE, MAKING);
  private static final Set<WordClass> BEFORE_NAMED =
      Set.of(PURPOSE, FRAME, OPEN, VAGUE, CHANGE, MAKE, SERVE, MARK, JOIN, STATE, PRODUCT, EVENT);

  private final List<Word> words;
  private final boolean modifiersFirst;
  private final List<Act> acts = new ArrayList<>();
  private Role role = Role.MAIN;

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
    if (word.is(PURPOSE) && role == Role.MAIN) {
      role = Role.PURPOSE;
    } else if (word.is(RESULT_CLAUSE)) {
      role = Role.RESULT;
    } else if (word.act()) {
      acts.add(new Act(word, word.kind(), role, following(index)));
    } else if (word.is(MAKING) && named(index)) {
      acts.add(new Act(word, MAKE, role, around(index)));
    }
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
    int i = index - 1;
    while (i >= 0 && passed(words.get(i))) {
      i--;
    }
    if (i >= 0 && words.get(i).is(OF)) {
      return i > 0 && words.get(i - 1).is(FRAME);
    }
    return i < 0 || words.get(i).in(BEFORE_NAMED);
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
