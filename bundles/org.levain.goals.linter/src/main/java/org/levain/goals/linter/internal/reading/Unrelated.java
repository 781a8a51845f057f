package org.levain.goals.linter.internal.reading;

import static org.levain.goals.linter.internal.words.WordClass.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.levain.goals.linter.internal.reading.Act.Role;
import org.levain.goals.linter.internal.words.Form;
import org.levain.goals.linter.internal.words.WordClass;

/**
 * Finds sentences with several goals: three acts or more, each with an object of its own and no
 * word in common, or two of which one is an outing and the other is work.
 */
final class Unrelated {

  private static final Set<WordClass> ACTS = Set.of(MAKE, LIGHT, SERVE, CHANGE, VAGUE);
  private static final Set<WordClass> OBJECTS =
      Set.of(PRECISE, OUTING, PRODUCT, EVENT, WEAK, MAKING, PEOPLE, TOOL);

  private Unrelated() {}

  static boolean in(List<Act> acts) {
    List<Act> full = full(acts);
    return full.size() > 1 && apart(full) && (full.size() > 2 || leisureAndWork(full));
  }

  static boolean two(List<Act> acts) {
    List<Act> full = full(acts);
    return full.size() == 2 && apart(full);
  }

  private static List<Act> full(List<Act> acts) {
    return acts.stream()
        .filter(act -> act.purpose() == Role.MAIN && ACTS.contains(act.kind()))
        .filter(act -> act.word().act() || acts.stream().noneMatch(a -> a.word().act()))
        .filter(act -> act.word().form() != Form.FINITE)
        .filter(act -> act.word().form() != Form.GERUND || acts.get(0) == act)
        .filter(act -> act.kind() != VAGUE || act.precise())
        .filter(act -> !objects(act).isEmpty())
        .toList();
  }

  private static boolean apart(List<Act> acts) {
    Set<String> seen = new HashSet<>();
    return acts.stream()
        .allMatch(
            act -> objects(act).stream().noneMatch(seen::contains) && seen.addAll(objects(act)));
  }

  private static boolean leisureAndWork(List<Act> acts) {
    long leisure = acts.stream().filter(act -> act.has(OUTING)).count();
    return leisure > 0 && leisure < acts.size();
  }

  private static Set<String> objects(Act act) {
    return act.object().stream()
        .filter(word -> word.in(OBJECTS))
        .map(word -> word.folded().replaceFirst("[sx]$", ""))
        .collect(Collectors.toSet());
  }
}
