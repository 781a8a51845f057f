package org.levain.audit;

import java.util.Map;
import java.util.Optional;

/**
 * Something that was decided.
 *
 * @param actorUid identifier of the member who decided; empty: the terminal or Levain itself.
 *     Stored as a pseudonym
 * @param action what was done: {@code goals.created}
 * @param subject what it was done to: {@code community:0191…}; no name, no address of a person
 * @param details facts worth keeping; no personal data
 */
public record AuditEntry(
    Optional<String> actorUid, String action, String subject, Map<String, String> details) {

  public AuditEntry {
    details = Map.copyOf(details);
  }
}
