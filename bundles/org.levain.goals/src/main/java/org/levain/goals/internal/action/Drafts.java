package org.levain.goals.internal.action;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What people typed and have not sent yet: it survives a session that times out, and another
 * device. Thread-safe.
 */
public interface Drafts {

  /** The most characters, encoded, that a draft may have. */
  int MAX_LENGTH = 32_000;

  /**
   * A form that is being filled in.
   *
   * @param id the form's key
   * @param memberUid whose it is
   * @param template id of the template
   * @param fields what was typed, by field
   * @param saved when
   */
  record Draft(
      String id, String memberUid, String template, Map<String, String> fields, Instant saved) {

    public Draft {
      fields = Map.copyOf(fields);
    }
  }

  /** This member's draft with this key. */
  Optional<Draft> find(String memberUid, String id);

  /** This member's newest draft for a template. */
  Optional<Draft> newest(String memberUid, String template);

  /**
   * Keeps a draft in place of the one with the same key; drafts that nobody touched for a month go.
   *
   * @return whether it was kept: not if it is too long or the key is another member's
   */
  boolean save(Draft draft);

  /** Forgets this member's draft. */
  void forget(String memberUid, String id);
}
