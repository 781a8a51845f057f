package org.levain.persistence.internal.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.levain.persistence.BackupRefusal;

/** A database that is to be in a backup. */
public interface DatabaseSource {

  /** {@code derby} or {@code postgresql}. */
  String kind();

  /** Its folder, which is not copied with the other files; of one elsewhere, where it would be. */
  Path folder();

  /** How many bytes it needs, as far as one can tell. */
  long size() throws IOException;

  /**
   * Puts it into a folder that is not there yet, and reads it there once. Everything that was
   * committed before the call is in it. A database that cannot be taken along is left out.
   *
   * @return what its tables hold
   */
  List<Manifest.Counted> copyInto(Path folder) throws IOException, BackupRefusal;
}
