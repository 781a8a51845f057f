package org.levain.charters.language.internal.check;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levain.charters.language.Finding;
import org.levain.charters.language.Limits;
import org.levain.charters.language.internal.policy.Lifting;
import org.levain.charters.language.internal.read.Findings;
import org.levain.charters.language.model.Rule;

/** Finds exceptions that lift each other in a circle, or that lift exceptions too deep. */
final class Loops {

  private final List<Rule> rules;
  private final Map<Integer, BitSet> lifts = new HashMap<>();
  private final Map<Integer, Integer> depths = new HashMap<>();

  Loops(List<Rule> rules, Lifting lifting) {
    this.rules = rules;
    BitSet exceptions = new BitSet();
    rules.stream().filter(Rule::isException).forEach(rule -> exceptions.set(rule.index()));
    for (int i = exceptions.nextSetBit(0); i >= 0; i = exceptions.nextSetBit(i + 1)) {
      BitSet lifted = lifting.of(rules.get(i));
      lifted.and(exceptions);
      lifts.put(i, lifted);
    }
  }

  /** Adds a finding for each exception that is on a circle, or the deepest. */
  void find(Findings findings) {
    Map<Integer, Integer> waiting = new HashMap<>();
    lifts
        .values()
        .forEach(lifted -> lifted.stream().forEach(i -> waiting.merge(i, 1, Integer::sum)));
    Deque<Integer> free = new ArrayDeque<>();
    lifts.keySet().stream().filter(i -> !waiting.containsKey(i)).sorted().forEach(free::add);
    while (!free.isEmpty()) {
      int next = free.remove();
      lifts.get(next).stream().forEach(lifted -> release(next, lifted, waiting, free, findings));
    }
    waiting.keySet().stream().sorted().forEach(i -> circle(i, waiting, findings));
  }

  private void release(
      int by, int lifted, Map<Integer, Integer> waiting, Deque<Integer> free, Findings findings) {
    int depth = Math.max(depths.getOrDefault(lifted, 0), depths.getOrDefault(by, 0) + 1);
    depths.put(lifted, depth);
    if (depth == Limits.DEPTH) {
      findings.add(
          rules.get(lifted).line(),
          Finding.Kind.LIMIT,
          "found exceptions " + depth + " deep, expected less than " + Limits.DEPTH);
    }
    if (waiting.merge(lifted, -1, Integer::sum) == 0) {
      waiting.remove(lifted);
      free.add(lifted);
    }
  }

  /** What waits for ever is on a circle or lifted by one; only those that lift one are named. */
  private void circle(int index, Map<Integer, Integer> waiting, Findings findings) {
    if (lifts.get(index).stream().anyMatch(waiting::containsKey)) {
      Rule rule = rules.get(index);
      findings.add(
          rule.line(),
          Finding.Kind.LOOP,
          "clause "
              + rule.clause()
              + " and the clauses it lifts lift each other in a circle; expected exceptions that end somewhere");
    }
  }
}
