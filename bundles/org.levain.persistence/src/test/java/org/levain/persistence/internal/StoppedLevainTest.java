package org.levain.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.persistence.Backup;
import org.levain.persistence.BackupRefusal;
import org.levain.persistence.internal.backup.Folders;

/** A data folder that no server runs with, on a real Derby. */
class StoppedLevainTest {

  @TempDir static Path made;
  @TempDir Path folder;
  private Path home;
  private Path backup;

  @BeforeAll
  static void make() throws Exception {
    sql(
        made,
        "CREATE TABLE levain_sample_note (text VARCHAR(80))",
        "INSERT INTO levain_sample_note VALUES ('before')");
  }

  @BeforeEach
  void start() throws Exception {
    home = Files.createDirectories(folder.resolve("levain"));
    backup = folder.resolve("backup");
    write(home.resolve("keys/audit.key"), "a key");
    write(home.resolve("bundles/a.jar"), "a jar");
    Folders.copy(made.resolve("db"), home.resolve("db"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void sql(Path home, String... statements) throws Exception {
    PooledPersistence opened = PooledPersistence.open(Settings.in(home, home));
    try (Connection connection = opened.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
    } finally {
      opened.close();
    }
  }

  private String note() throws Exception {
    PooledPersistence opened = PooledPersistence.open(Settings.in(home, home));
    try (Connection connection = opened.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT text FROM levain_sample_note")) {
      return row.next() ? row.getString(1) : "";
    } finally {
      opened.close();
    }
  }

  private Backup backUp() throws BackupRefusal {
    return levain("0.2.0").backUp(backup);
  }

  private StoppedLevain levain(String version) {
    return new StoppedLevain(home, version);
  }

  @Test
  void putsWhatIsThereAsideAndTheBackupInItsPlace() throws Exception {
    assertThat(backUp().rows()).isEqualTo(1);
    sql(home, "UPDATE levain_sample_note SET text = 'after'");
    write(home.resolve("keys/audit.key"), "another key");
    write(home.resolve("templates/new.yaml"), "id: new\n");
    List<Path> aside = levain("0.2.0").restore(backup);
    assertThat(note()).isEqualTo("before");
    assertThat(home.resolve("keys/audit.key")).hasContent("a key");
    assertThat(home.resolve("templates")).doesNotExist();
    assertThat(home.resolve("bundles/a.jar")).hasContent("a jar");
    assertThat(home.resolve("restore.part")).doesNotExist();
    assertThat(aside).hasSize(1);
    assertThat(aside.get(0).resolve("keys/audit.key")).hasContent("another key");
    assertThat(aside.get(0).resolve("templates/new.yaml")).exists();
    assertThat(aside.get(0).resolve("db/service.properties")).exists();
  }

  @Test
  void doesNotTakeAnEarlierRestoreAlong() throws Exception {
    backUp();
    List<Path> aside = levain("0.2.0").restore(backup);
    Path second = folder.resolve("second");
    levain("0.2.0").backUp(second);
    assertThat(aside.get(0)).exists();
    assertThat(second.resolve(aside.get(0).getFileName())).doesNotExist();
  }

  @Test
  void goesOnAfterARestoreThatWasKilled() throws Exception {
    backUp();
    // killed after the old database was put aside and before the new one had its place
    write(home.resolve("restore.part/keys/audit.key"), "a k");
    Files.move(
        home.resolve("db"),
        Files.createDirectories(home.resolve("before-restore-1")).resolve("db"));
    assertThatThrownBy(() -> levain("0.2.0").backUp(folder.resolve("second")))
        .hasMessageContaining("run levain restore again");
    levain("0.2.0").restore(backup);
    assertThat(note()).isEqualTo("before");
    assertThat(home.resolve("keys/audit.key")).hasContent("a key");
    assertThat(home.resolve("before-restore-1/db/service.properties")).exists();
  }

  @Test
  void putsADatabaseThatLiesElsewhereBackWhereItLay() throws Exception {
    Path elsewhere = folder.resolve("disk/levain-db");
    Files.createDirectories(elsewhere.getParent());
    write(
        home.resolve("conf/org.levain.persistence.cfg"),
        "url = jdbc:derby:" + elsewhere + ";create=true\n");
    Folders.copy(made.resolve("db"), elsewhere);
    sql(home, "UPDATE levain_sample_note SET text = 'elsewhere'");
    backUp();
    sql(home, "DELETE FROM levain_sample_note");
    List<Path> aside = levain("0.2.0").restore(backup);
    assertThat(note()).isEqualTo("elsewhere");
    assertThat(aside).hasSize(2).allMatch(Files::isDirectory);
    assertThat(home.resolve("db/service.properties")).exists();
  }

  @Test
  void leavesAPostgresqlToItsOwnTools() throws Exception {
    write(
        home.resolve("conf/org.levain.persistence.cfg"),
        "url = jdbc:postgresql://127.0.0.1:5432/levain\n");
    assertThat(backUp().database()).isEqualTo("postgresql");
    assertThat(backup.resolve("db")).doesNotExist();
    assertThat(backup.resolve("keys/audit.key")).exists();
  }

  @Test
  void changesNothingWhenTheBackupIsDamaged() throws Exception {
    backUp();
    write(home.resolve("keys/audit.key"), "another key");
    write(backup.resolve("keys/audit.key"), "a kez");
    assertThatThrownBy(() -> levain("0.2.0").restore(backup))
        .isInstanceOfSatisfying(
            BackupRefusal.class,
            e ->
                assertThat(e.more())
                    .extracting(Object::toString)
                    .containsExactly("keys/audit.key was changed."));
    assertThat(home.resolve("keys/audit.key")).hasContent("another key");
    assertThat(home.resolve("restore.part")).doesNotExist();
  }

  @Test
  void refusesABackupOfANewerVersion() throws Exception {
    backUp();
    assertThatThrownBy(() -> levain("0.1.9").restore(backup))
        .hasMessageContaining("of Levain 0.2.0, and this is 0.1.9: install that version first");
    levain("0.10.0").restore(backup);
    assertThat(note()).isEqualTo("before");
  }
}
