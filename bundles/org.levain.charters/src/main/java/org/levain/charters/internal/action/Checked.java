package org.levain.charters.internal.action;

import java.util.List;
import java.util.Optional;
import org.levain.charters.language.CharterPolicy;
import org.levain.charters.language.Finding;
import org.levain.charters.language.model.Charter;

/**
 * A text that was checked.
 *
 * @param charter what could be read
 * @param findings by line
 * @param above the policy that it inherits
 * @param aboveNumber the edition of that; 0 for none
 */
public record Checked(
    Charter charter, List<Finding> findings, Optional<CharterPolicy> above, int aboveNumber) {

  /** Findings are a copy. */
  public Checked {
    findings = List.copyOf(findings);
  }

  /** Whether it may answer at all. */
  public boolean usable() {
    return findings.stream().noneMatch(Finding::fatal);
  }

  /** What keeps it from being published. */
  public List<Finding> barriers() {
    return findings.stream().filter(Checked::bars).toList();
  }

  /** Advice: it may stay. */
  public List<Finding> advice() {
    return findings.stream().filter(finding -> !bars(finding)).toList();
  }

  /** Whether a finding keeps a text from being published. */
  public static boolean bars(Finding finding) {
    return finding.fatal() || finding.kind() == Finding.Kind.TEST;
  }

  /** What would answer, if it can. */
  public Optional<CharterPolicy> policy() {
    return usable()
        ? Optional.of(
            above
                .map(policy -> policy.narrowedBy(charter))
                .orElseGet(() -> CharterPolicy.of(charter)))
        : Optional.empty();
  }
}
