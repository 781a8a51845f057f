package org.levain.administration.internal.status;

import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;

/** Levain itself, the Java it runs on, and since when. */
record VersionCheck(Platform platform) implements Check {

  @Override
  public String name() {
    return "levain";
  }

  @Override
  public Line look(Words words) {
    String versions = platform.version() + ", Java " + Runtime.version();
    return Line.ok(
        name(),
        platform
            .started()
            .map(at -> words.text("levain.since", versions, Moments.of(at, words)))
            .orElse(versions));
  }
}
