package org.levain.charters.language.internal.policy;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.Layer;
import org.levain.charters.language.model.Rule;

/** Which rules an exception lifts. */
public final class Lifting {

  private final List<Rule> rules;
  private final Map<String, BitSet> byNumber = new HashMap<>();

  /** The rules of a charter. */
  public Lifting(List<Rule> rules) {
    this.rules = rules;
    for (Rule rule : rules) {
      String number = Folding.word(rule.clause());
      for (int end = number.length(); end > 0; end = number.lastIndexOf('.', end - 1)) {
        byNumber.computeIfAbsent(number.substring(0, end), n -> new BitSet()).set(rule.index());
      }
    }
  }

  /** Whether a clause, or one under it, has rules. */
  public boolean known(String number) {
    return byNumber.containsKey(Folding.word(number));
  }

  /** The rules that one lifts, by their indices. */
  public BitSet of(Rule exception) {
    BitSet lifted = new BitSet();
    for (String number : exception.lifts()) {
      switch (number) {
        case Rule.OWN -> own(exception, lifted);
        case Rule.ALL -> all(exception, lifted);
        default -> lifted.or(byNumber.getOrDefault(Folding.word(number), new BitSet()));
      }
    }
    withoutOwnExceptions(exception, lifted);
    return lifted;
  }

  private void own(Rule exception, BitSet lifted) {
    String number = Folding.word(exception.clause());
    byNumber.getOrDefault(number, new BitSet()).stream()
        .filter(index -> sameClause(rules.get(index), exception) && !permits(rules.get(index)))
        .forEach(lifted::set);
  }

  private void all(Rule exception, BitSet lifted) {
    for (Rule rule : rules) {
      if (!rule.isException() && rule.layer() != Layer.ALWAYS && !sameClause(rule, exception)) {
        lifted.set(rule.index());
      }
    }
  }

  /** In its own clause an exception lifts what is no exception itself. */
  private void withoutOwnExceptions(Rule exception, BitSet lifted) {
    for (int i = lifted.nextSetBit(0); i >= 0; i = lifted.nextSetBit(i + 1)) {
      if (rules.get(i).isException() && sameClause(rules.get(i), exception)) {
        lifted.clear(i);
      }
    }
  }

  private static boolean permits(Rule rule) {
    return rule.answer().filter(answer -> answer == Answer.YES).isPresent();
  }

  private static boolean sameClause(Rule one, Rule other) {
    return Folding.word(one.clause()).equals(Folding.word(other.clause()));
  }
}
