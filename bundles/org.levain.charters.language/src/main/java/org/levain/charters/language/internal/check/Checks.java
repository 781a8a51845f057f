package org.levain.charters.language.internal.check;

import java.util.List;
import java.util.Optional;
import org.levain.charters.language.CharterPolicy;
import org.levain.charters.language.Finding;
import org.levain.charters.language.internal.read.Findings;
import org.levain.charters.language.model.Charter;

/** All checks of a charter that can answer. */
public final class Checks {

  private Checks() {}

  /** What they find. */
  public static List<Finding> of(
      Charter charter, CharterPolicy policy, Optional<CharterPolicy> above) {
    Findings findings = new Findings(charter.file());
    new Pairs(charter, new Scopes(charter), findings).find();
    new Questions(charter, policy, findings).find(above.isPresent());
    Ordinary.find(charter, findings);
    above.ifPresent(policyAbove -> new Widenings(charter, policyAbove, findings).find(charter));
    return findings.inOrder();
  }
}
