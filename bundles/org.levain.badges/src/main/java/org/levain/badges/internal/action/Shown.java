package org.levain.badges.internal.action;

import org.levain.badges.internal.domain.Award;

/** Is told what became of an award, after it was written, so that what people see follows. */
@FunctionalInterface
public interface Shown {

  /** An award is now like this. */
  void changed(Award award);
}
