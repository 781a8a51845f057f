package org.levain.persistence.internal;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message is one sentence that says what to do. */
public final class DatabaseRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  /** Where an administrator corrects it. */
  static final String WHERE = "conf/org.levain.persistence.cfg.";

  DatabaseRefusal(String sentence) {
    super(sentence);
  }

  DatabaseRefusal(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
