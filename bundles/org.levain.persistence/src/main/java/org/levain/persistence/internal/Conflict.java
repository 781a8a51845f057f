package org.levain.persistence.internal;

import jakarta.persistence.OptimisticLockException;

/** Two writers met; the one that lost may try again. */
final class Conflict {

  /** SQL's class “transaction rollback”: serialisation failure, deadlock, lock timeout. */
  private static final String ROLLED_BACK = "40";

  private Conflict() {}

  static boolean in(Throwable failure) {
    return isOptimisticLock(failure)
        || SqlStates.of(failure).stream().anyMatch(state -> state.startsWith(ROLLED_BACK));
  }

  private static boolean isOptimisticLock(Throwable failure) {
    Throwable each = failure;
    for (int depth = 0; each != null && depth < 10; depth++) {
      if (each instanceof OptimisticLockException) {
        return true;
      }
      each = each.getCause();
    }
    return false;
  }
}
