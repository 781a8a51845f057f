package org.levain.terminal.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.persistence.BackupRefusal;
import org.levain.persistence.internal.StoppedLevain;
import org.levain.persistence.internal.backup.Folders;
import org.levain.terminal.Console;
import org.levain.terminal.StandInServer;
import org.levain.terminal.Version;

/** Backing up, restoring and moving, as typed. */
class KeepingTest {

  @TempDir Path folder;
  private Path data;
  private Console console;

  @BeforeEach
  void start() throws Exception {
    data = folder.resolve("levain");
    for (String each : List.of("run", "conf", "keys", "bundles", "log")) {
      Files.createDirectories(data.resolve(each));
    }
    Files.writeString(data.resolve("keys/audit.key"), "a key");
    console = console();
  }

  private void database() throws SQLException {
    derby(
        "create=true",
        "CREATE TABLE levain_sample_note (text VARCHAR(80))",
        "INSERT INTO levain_sample_note VALUES ('before')");
  }

  private Console console() {
    return new Console(folder).with("LEVAIN_HOME", data.toString());
  }

  private void derby(String attributes, String... statements) throws SQLException {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName(data.resolve("db").toString());
    source.setConnectionAttributes(attributes);
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    source.setConnectionAttributes("shutdown=true");
    try (Connection unexpected = source.getConnection()) {
      throw new IllegalStateException("Derby did not shut down");
    } catch (SQLException e) {
      assertThat(e.getSQLState()).isEqualTo("08006");
    }
  }

  private FileChannel serverRuns() throws IOException {
    FileChannel channel =
        FileChannel.open(
            data.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    assertThat(channel.tryLock()).isNotNull();
    return channel;
  }

  @Test
  void backsUpAndRestoresADataFolderWhoseServerIsStopped() throws Exception {
    database();
    assertThat(console.run("backup", "kept")).isZero();
    assertThat(console.lines())
        .anyMatch(line -> line.matches("point\t2.*Z"))
        .contains("database\tderby", "folder\t" + folder.resolve("kept"))
        .anyMatch(line -> line.matches("table\tlevain_sample_note\t1\t[0-9a-f]{64}"));
    assertThat(console.err()).contains("Keys and passwords are in it");
    derby("", "DELETE FROM levain_sample_note");
    Files.writeString(data.resolve("keys/audit.key"), "another");

    Console restoring = console();
    assertThat(restoring.run("restore", "kept")).isZero();
    assertThat(restoring.lines()).anyMatch(line -> line.startsWith("before\t" + data));
    assertThat(data.resolve("keys/audit.key")).hasContent("a key");
    Console again = console();
    assertThat(again.run("backup", "again", "--json")).isZero();
    assertThat(again.out()).contains("\"name\" : \"levain_sample_note\"", "\"rows\" : 1");
  }

  @Test
  void takesOverTheBackupThatTheRunningServerTakes() throws Exception {
    try (FileChannel held = serverRuns();
        StandInServer server = new StandInServer(data)) {
      server.on("POST admin/api/backups", asked -> taken("b-1"));
      assertThat(console.run("backup", "kept")).isZero();
      assertThat(console.lines()).contains("database\tderby");
      assertThat(folder.resolve("kept/keys/audit.key")).hasContent("a key");
      assertThat(folder.resolve("kept.part")).doesNotExist();
      assertThat(data.resolve("run/backup/b-1")).doesNotExist();
    }
  }

  private StandInServer.Answer taken(String name) {
    try {
      Path place = Folders.closed(data.resolve("run/backup").resolve(name));
      new StoppedLevain(data, Version.ofThis()).backUp(place);
      return new StandInServer.Answer(200, "application/json", "{\"name\":\"" + name + "\"}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BackupRefusal e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void saysWhatTheServerSaysWhenItTakesNone() throws Exception {
    try (FileChannel held = serverRuns();
        StandInServer server = new StandInServer(data)) {
      server.on(
          "POST admin/api/backups",
          409,
          "application/problem+json",
          """
          {"type":"no-backup","title":"No backup was taken.","detail":"There is too little room."}
          """);
      assertThat(console.run("backup", "kept")).isEqualTo(1);
      assertThat(console.err()).contains("No backup was taken. There is too little room.");
      assertThat(folder.resolve("kept.part")).doesNotExist();
    }
  }

  @Test
  void refusesAPlaceThatIsTakenInTheDataFolderOrHalfTaken() throws Exception {
    Files.createDirectories(folder.resolve("there"));
    Files.createDirectories(folder.resolve("half.part"));
    Files.createSymbolicLink(folder.resolve("link"), data);
    refuses("is there already: a backup never takes the place", "backup", "there");
    refuses("half of a backup that was interrupted", "backup", "half");
    refuses("lies in the data folder", "backup", data.resolve("kept").toString());
    refuses("lies in the data folder", "backup", "link/kept");
    refuses("There is no folder in which to make", "backup", "nowhere/kept");
    assertThat(folder.resolve("half.part")).isEmptyDirectory();
  }

  private void refuses(String sentence, String... typed) {
    Console each = console();
    assertThat(each.run(typed)).isEqualTo(2);
    assertThat(each.err()).contains(sentence);
    assertThat(each.out()).isEmpty();
  }

  @Test
  void refusesToRestoreOrMoveUnderARunningServer() throws Exception {
    assertThat(console.run("backup", "kept")).isZero();
    try (FileChannel held = serverRuns()) {
      refuses("stop it first", "restore", "kept");
      refuses("stop it first", "move", "--to", "jdbc:postgresql:///levain");
    }
  }

  @Test
  void refusesADamagedBackupWithTheFilesThatAreDamaged() throws Exception {
    assertThat(console.run("backup", "kept")).isZero();
    Files.writeString(folder.resolve("kept/keys/audit.key"), "b key");
    Console each = console();
    assertThat(each.run("restore", "kept")).isEqualTo(1);
    assertThat(each.err()).contains("is damaged", "keys/audit.key was changed.");
    refuses("is no backup, or half of one", "restore", "nowhere");
  }

  @Test
  void asksWhoSignsInAndNeverPrintsThePassword() throws Exception {
    Files.createFile(Files.createDirectories(data.resolve("db")).resolve("service.properties"));
    refuses("LEVAIN_DATABASE_PASSWORD", "move", "--to", "jdbc:postgresql:///levain");
    Files.writeString(folder.resolve("secret"), "user = levain\npassword = hidden-1\n");
    Console each = console();
    int code =
        each.run("move", "--to", "jdbc:postgresql://127.0.0.1:1/levain", "--credentials", "secret");
    assertThat(code).isEqualTo(3);
    assertThat(each.err())
        .contains("PostgreSQL at 127.0.0.1:1 does not answer")
        .doesNotContain("hidden-1");
    assertThat(data.resolve("conf/org.levain.persistence.cfg")).doesNotExist();
  }

  @Test
  void refusesAnAddressWithASecretOrOfAnotherKind() {
    console = console().with("LEVAIN_DATABASE_USER", "levain");
    assertThat(console.run("move", "--to", "jdbc:postgresql:///levain?password=hidden-1"))
        .isEqualTo(2);
    assertThat(console.err()).contains("do not belong into the address").doesNotContain("hidden");
    Console other = console().with("LEVAIN_DATABASE_USER", "levain");
    assertThat(other.run("move", "--to", "jdbc:mysql://127.0.0.1/levain")).isEqualTo(2);
    assertThat(other.err()).contains("begins with jdbc:postgresql://");
  }
}
