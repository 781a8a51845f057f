package org.levain.audit;

import org.osgi.annotation.versioning.ProviderType;

/** Who stands behind the pseudonyms of the {@link AuditLog}. Thread-safe. */
@ProviderType
public interface Pseudonyms {

  /**
   * Destroys the link between a member and the entries of the past, for good: the entries stay and
   * their seals hold, but nobody can tell any more whose they were.
   *
   * @param uid the member's identifier; one that has no entries is no error
   */
  void forget(String uid);
}
