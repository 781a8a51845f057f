package org.levain.bridge.framework;

import java.util.Comparator;
import org.levain.bridge.drop.Jar;

/** Who starts before whom. */
final class StartLevels {

  /** All bundles run. */
  static final int HIGHEST = 4;

  private static final int EXTENDERS = 1;
  private static final int LIBRARIES = 2;

  /** Extenders, which watch others come; then libraries; then modules. */
  static final Comparator<Jar> ORDER =
      Comparator.comparingInt(StartLevels::of).thenComparing(Jar::name);

  private StartLevels() {}

  static int of(Jar jar) {
    if (!jar.isLibrary()) {
      return HIGHEST;
    }
    return jar.bundle().extender() ? EXTENDERS : LIBRARIES;
  }
}
