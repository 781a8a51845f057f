package org.levain.goals.linter.internal.reading;

import static org.levain.goals.linter.internal.words.WordClass.*;

import java.util.List;
import java.util.Set;
import org.levain.goals.linter.internal.words.Form;
import org.levain.goals.linter.internal.words.WordClass;

/** Finds what is done to a thing that is named: "three menus tried on the ward". */
final class Passive {

  private static final Set<WordClass> DOING = Set.of(MAKE, LIGHT, CHANGE);
  private static final Set<WordClass> THINGS = Set.of(PRECISE, PRODUCT, WEAK, EVENT);

  private Passive() {}

  static boolean in(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      if (done(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean done(List<Word> words, int index) {
    Word word = words.get(index);
    Word before = words.get(index - (index > 1 && words.get(index - 1).is(MARK) ? 2 : 1));
    return word.form() == Form.PARTICIPLE
        && word.done().stream().anyMatch(DOING::contains)
        && before.in(THINGS)
        && !before.aside()
        && (index + 1 == words.size() || !words.get(index + 1).in(Act.NOUNS));
  }
}
