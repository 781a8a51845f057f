package org.levain.goals.linter.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.goals.linter.Decision;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.internal.reading.Feature;

/**
 * A rule: what it looks for and what it then says. The first rule of the file that fits decides.
 *
 * @param id its name
 * @param present features that must be there
 * @param absent features that must not
 * @param decision what it decides
 * @param reason why, if it refuses; what the doubt is about, if it asks
 * @param formal whether it looks at the form only, so that no second opinion is asked
 * @param because the reason, for the people who maintain the rules
 * @param source where it comes from: a row of the requirements, or literature
 * @param examples sentences on which this rule decides so
 * @param others sentences close to them that are decided otherwise
 */
public record Rule(
    String id,
    Set<Feature> present,
    Set<Feature> absent,
    Decision decision,
    Optional<Reason> reason,
    boolean formal,
    String because,
    String source,
    List<String> examples,
    List<Counterexample> others) {

  /** The id of what is decided against the rules. */
  public static final String OVERRULED = "second-opinion";

  /**
   * A sentence close to the rule's own, and what is said about it.
   *
   * @param decision what is decided about it
   * @param sentence the sentence
   */
  public record Counterexample(Decision decision, String sentence) {}

  /** Whether it fits. */
  public boolean fits(Set<Feature> features) {
    return features.containsAll(present) && absent.stream().noneMatch(features::contains);
  }

  /** The same rule with another decision. */
  public Rule deciding(Decision other, Optional<Reason> why) {
    return new Rule(id, present, absent, other, why, formal, because, source, examples, others);
  }

  /** What is decided instead of this rule's decision. */
  public Rule overruled(Decision other, Optional<Reason> why) {
    return new Rule(
        OVERRULED, present, absent, other, why, formal, because, source, examples, others);
  }
}
