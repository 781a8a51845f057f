package org.levain.bridge.drop;

import java.nio.file.Path;
import org.osgi.framework.Version;

/**
 * A jar of the drop folder, as it was when it was read.
 *
 * @param name its name below the drop folder: {@code lib/jersey-server-3.1.11.jar}
 * @param copy our own copy: what lies in the drop folder may change at any time
 * @param sha256 hash of its content
 * @param bundle what its manifest says
 */
public record Jar(String name, Path copy, String sha256, BundleHeaders bundle) {

  /** Whether it is a library of others. */
  public boolean isLibrary() {
    return name.startsWith(DropFolder.LIBRARIES);
  }

  /** What stays the same when it is replaced: our modules by what they are, libraries by file. */
  public String key() {
    return isLibrary() ? name : bundle.symbolicName();
  }

  /** The same in the place of a library, or of a module. */
  Jar placed(boolean library) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return new Jar(library ? DropFolder.LIBRARIES + file : file, copy, sha256, bundle);
  }

  /** Whether another jar is of the same bundle, whatever its version. */
  boolean isSameBundle(Jar other) {
    return bundle.symbolicName().equals(other.bundle.symbolicName());
  }

  /** The bundle's version. */
  public Version version() {
    return bundle.version();
  }

  @Override
  public String toString() {
    return bundle.symbolicName() + " " + bundle.version() + " (" + name + ")";
  }
}
