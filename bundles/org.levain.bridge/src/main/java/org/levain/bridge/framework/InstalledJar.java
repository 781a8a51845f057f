package org.levain.bridge.framework;

import org.levain.bridge.drop.Jar;
import org.osgi.framework.Bundle;

/**
 * A jar and the bundle that was made of it.
 *
 * @param jar the jar
 * @param bundle the bundle
 */
record InstalledJar(Jar jar, Bundle bundle) {

  /** How it is named for the framework. */
  String name() {
    return jar.bundle().symbolicName();
  }

  /** What is wrong with it, as the end of a sentence that begins with its name. */
  Fault fault(String text, boolean broken) {
    return Fault.ofBundle(name(), jar + " " + text, broken);
  }
}
