package org.levain.persistence.internal;

import java.nio.file.Path;
import java.util.List;
import org.levain.persistence.internal.backup.DatabaseSource;
import org.levain.persistence.internal.backup.Manifest;

/**
 * A database server of the administrator's own. It is not in a backup: its own tools take it better
 * than we could, and its administrator takes it already.
 *
 * @param kind {@code postgresql}
 * @param folder where a Derby database would lie
 */
record ElsewhereDatabase(String kind, Path folder) implements DatabaseSource {

  @Override
  public long size() {
    return 0;
  }

  @Override
  public List<Manifest.Counted> copyInto(Path target) {
    return List.of();
  }
}
