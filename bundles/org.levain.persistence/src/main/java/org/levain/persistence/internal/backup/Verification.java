package org.levain.persistence.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.levain.persistence.BackupRefusal;
import org.levain.words.Sentence;

/** Whether a backup is whole, and one that this version can use. */
public final class Verification {

  private static final int MOST = 20;

  private Verification() {}

  /**
   * Reads every file.
   *
   * @param version of the Levain that is to use it
   * @return its manifest
   * @throws BackupRefusal if it is no backup, one of a newer version, or damaged: then with a
   *     sentence for each file that is missing, changed or unknown
   */
  public static Manifest of(Path folder, String version) throws BackupRefusal {
    Manifest manifest = Manifest.read(folder);
    if (Versions.isNewer(manifest.version(), version)) {
      throw new BackupRefusal(Sentence.of("backup.newer", folder, manifest.version(), version));
    }
    try {
      List<Sentence> faults = faults(folder, manifest);
      if (!faults.isEmpty()) {
        throw new BackupRefusal(Sentence.of("backup.damaged", folder), faults);
      }
    } catch (IOException e) {
      throw new BackupRefusal(Sentence.of("backup.unreadable", folder, e), e);
    }
    return manifest;
  }

  private static List<Sentence> faults(Path folder, Manifest manifest) throws IOException {
    List<Sentence> faults = new ArrayList<>();
    Set<String> known = new HashSet<>(Set.of(Manifest.NAME, Manifest.SUM));
    for (Manifest.Kept kept : manifest.files()) {
      known.add(kept.path());
      Path file = folder.resolve(kept.path()).normalize();
      if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
        faults.add(Sentence.of("backup.file-missing", kept.path()));
      } else if (Files.size(file) != kept.bytes() || !Sha256.of(file).equals(kept.hash())) {
        faults.add(Sentence.of("backup.file-changed", kept.path()));
      }
    }
    for (Path file : Folders.files(folder)) {
      if (!known.contains(Folders.name(file))) {
        faults.add(Sentence.of("backup.file-unknown", Folders.name(file)));
      }
    }
    return faults.size() > MOST ? faults.subList(0, MOST) : faults;
  }
}
