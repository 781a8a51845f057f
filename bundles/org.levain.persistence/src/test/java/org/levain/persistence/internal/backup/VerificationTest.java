package org.levain.persistence.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.persistence.BackupRefusal;
import org.levain.words.Sentence;

/** Whatever is not exactly the backup that was taken is refused. */
class VerificationTest {

  @TempDir Path folder;
  private Path home;
  private Path backup;

  @BeforeEach
  void take() throws Exception {
    home = folder.resolve("levain");
    backup = Files.createDirectories(folder.resolve("backup"));
    Files.createDirectories(home.resolve("keys"));
    Files.writeString(home.resolve("keys/audit.key"), "a key");
    Files.writeString(home.resolve("members.csv"), "login,name\n");
    new TakeBackup(home, "0.2.0", new NoDatabase()).into(backup);
  }

  @Test
  void takesTheBackupAsItWasTaken() throws Exception {
    Manifest manifest = Verification.of(backup, "0.2.0");
    assertThat(manifest.files())
        .extracting(Manifest.Kept::path)
        .containsExactly("db/data", "keys/audit.key", "members.csv");
  }

  /** Each byte of the manifest, and of the hash beside it. */
  @Test
  void findsEveryByteOfTheManifestThatWasChanged() throws Exception {
    for (String name : List.of(Manifest.NAME, Manifest.SUM)) {
      Path file = backup.resolve(name);
      byte[] whole = Files.readAllBytes(file);
      for (int i = 0; i < whole.length; i++) {
        byte[] changed = whole.clone();
        changed[i] ^= 1;
        Files.write(file, changed);
        assertThatThrownBy(() -> Verification.of(backup, "0.2.0"))
            .as("byte %d of %s", i, name)
            .isInstanceOf(BackupRefusal.class)
            .hasMessageContaining("was changed or damaged");
      }
      Files.write(file, whole);
    }
    assertThat(Verification.of(backup, "0.2.0").version()).isEqualTo("0.2.0");
  }

  @Test
  void namesEveryFileThatIsMissingChangedOrUnknown() throws Exception {
    Files.delete(backup.resolve("members.csv"));
    Files.writeString(backup.resolve("keys/audit.key"), "b key");
    Files.writeString(backup.resolve("keys/more.key"), "a key");
    assertThat(faults())
        .containsExactly(
            "keys/audit.key was changed.",
            "members.csv is missing.",
            "keys/more.key does not belong to it.");
  }

  private List<String> faults() {
    BackupRefusal refusal =
        catchThrowableOfType(BackupRefusal.class, () -> Verification.of(backup, "0.2.0"));
    assertThat(refusal).hasMessageContaining("is damaged, and nothing was changed");
    return refusal.more().stream().map(Sentence::toString).toList();
  }

  @Test
  void refusesHalfABackupAndWhatIsNone() throws Exception {
    Files.delete(backup.resolve(Manifest.SUM));
    for (Path none : List.of(backup, home, folder.resolve("nowhere"))) {
      assertThatThrownBy(() -> Verification.of(none, "0.2.0"))
          .hasMessageContaining("is no backup, or half of one");
    }
  }

  @Test
  void refusesAFormatThatItDoesNotKnow() throws Exception {
    manifest("levain-backup\t2\nwhatever\n");
    assertThatThrownBy(() -> Verification.of(backup, "0.2.0"))
        .hasMessageContaining("was made by a newer Levain");
  }

  @Test
  void refusesAManifestThatLeadsOutOfTheBackup() throws Exception {
    String text = Files.readString(backup.resolve(Manifest.NAME));
    manifest(text.replace("keys/audit.key", "../levain/keys/audit.key"));
    assertThat(faults()).contains("../levain/keys/audit.key is missing.");
  }

  @Test
  void refusesAManifestWithoutItsColumns() throws Exception {
    manifest("levain-backup\t1\nversion\t0.2.0\npoint\tyesterday\ndatabase\tderby\nfile\tx\n");
    assertThatThrownBy(() -> Verification.of(backup, "0.2.0"))
        .hasMessageContaining("was changed or damaged");
  }

  private void manifest(String text) throws IOException {
    Files.writeString(backup.resolve(Manifest.NAME), text);
    String sum = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    Files.writeString(backup.resolve(Manifest.SUM), sum + "  " + Manifest.NAME + "\n");
  }

  @Test
  void takesNothingWhenTheDiskIsFull() throws Exception {
    Path target = Files.createDirectories(folder.resolve("full"));
    TakeBackup full =
        new TakeBackup(home, "0.2.0", new NoDatabase(), Clock.systemUTC(), path -> 1_000_000);
    assertThatThrownBy(() -> full.into(target))
        .hasMessageContaining("too little room")
        .hasMessageContaining("50 MB free");
    assertThat(target).doesNotExist();
  }

  @Test
  void leavesNothingWhenTheDiskGetsFullInTheMiddle() throws Exception {
    Path target = Files.createDirectories(folder.resolve("full"));
    TakeBackup taking = new TakeBackup(home, "0.2.0", new FullDisk());
    assertThatThrownBy(() -> taking.into(target))
        .isInstanceOf(BackupRefusal.class)
        .hasMessageContaining("make room on the disk");
    assertThat(target).doesNotExist();
  }

  @Test
  void comparesVersionsByTheirNumbers() {
    assertThat(Versions.isNewer("0.10.0", "0.9.9")).isTrue();
    assertThat(Versions.isNewer("0.2", "0.2.0")).isFalse();
    assertThat(Versions.isNewer("0.2.0-SNAPSHOT", "0.2.0")).isFalse();
    assertThat(Versions.isNewer("1", "0.99")).isTrue();
  }

  private static class NoDatabase implements DatabaseSource {

    @Override
    public String kind() {
      return "derby";
    }

    @Override
    public Path folder() {
      return Path.of("/nowhere/db");
    }

    @Override
    public long size() {
      return 0;
    }

    @Override
    public List<Manifest.Counted> copyInto(Path target) throws IOException {
      Files.writeString(Folders.closed(target).resolve("data"), "rows");
      return List.of(new Manifest.Counted("levain_sample", 1, "ab"));
    }
  }

  private static final class FullDisk extends NoDatabase {

    @Override
    public List<Manifest.Counted> copyInto(Path target) throws IOException {
      super.copyInto(target);
      throw new IOException("No space left on device");
    }
  }
}
