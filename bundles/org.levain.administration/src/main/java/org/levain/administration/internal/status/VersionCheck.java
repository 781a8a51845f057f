package org.levain.administration.internal.status;

import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;

/** Levain itself, and the Java it runs on. */
record VersionCheck(Platform platform) implements Check {

  @Override
  public String name() {
    return "levain";
  }

  @Override
  public Line look(Words words) {
    return Line.ok(name(), platform.version() + ", Java " + Runtime.version());
  }
}
