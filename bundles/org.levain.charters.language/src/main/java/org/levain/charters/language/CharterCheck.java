package org.levain.charters.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.levain.charters.language.CharterReader.Reading;
import org.levain.charters.language.internal.check.Checks;
import org.levain.charters.language.model.Charter;

/**
 * Looks for what is wrong with a charter, or worth a second look: what cannot be read, what can
 * never apply, what is left open, what contradicts, what asks too much, and what its own test
 * questions find. A charter with fatal findings, or whose tests fail, cannot be published.
 */
public final class CharterCheck {

  private CharterCheck() {}

  /** All findings of a charter that inherits nothing, by line. */
  public static List<Finding> check(Reading reading) {
    return check(reading, Optional.empty());
  }

  /**
   * All findings of a charter, by line.
   *
   * @param reading what came of reading it
   * @param above the policy that it inherits, if it does
   */
  public static List<Finding> check(Reading reading, Optional<CharterPolicy> above) {
    List<Finding> findings = new ArrayList<>(reading.findings());
    if (reading.usable()) {
      Charter charter = reading.charter();
      CharterPolicy policy =
          above
              .map(policyAbove -> policyAbove.narrowedBy(charter))
              .orElseGet(() -> CharterPolicy.of(charter));
      findings.addAll(Checks.of(charter, policy, above));
    }
    findings.sort(Comparator.comparingInt(Finding::line));
    return findings.subList(0, Math.min(findings.size(), Limits.FINDINGS));
  }
}
