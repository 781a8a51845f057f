package org.levain.administration.internal.status;

import org.levain.administration.internal.Words;

/** Looks at one thing. */
interface Check {

  /** What it is about: {@code database}. */
  String name();

  /** Looks now. May take its time and may fail: {@link Board} bounds both. */
  Line look(Words words);
}
