package org.levain.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.persistence.Backup;
import org.levain.persistence.BackupRefusal;
import org.levain.persistence.internal.backup.Verification;

/** A backup of a real Derby in a folder, taken while others write, and restored. */
class LiveBackupsTest {

  private static final int WRITERS = 3;

  @TempDir Path folder;
  private Path home;
  private PooledPersistence persistence;

  @BeforeEach
  void open() throws Exception {
    home = folder.resolve("levain");
    write("keys/audit.key", "a key");
    write("conf/org.levain.mail.cfg", "password = secret\n");
    write("templates/own.yaml", "id: own\n");
    write("bundles/org.levain.goals.jar", "a jar");
    write("log/levain.log", "a line");
    write("keys/.draft-1", "half a key");
    persistence = PooledPersistence.open(Settings.in(home, home));
    execute("CREATE TABLE levain_sample_note (id BIGINT PRIMARY KEY, text CLOB)");
  }

  @AfterEach
  void close() {
    persistence.close();
  }

  private void write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = persistence.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      connection.commit();
    }
  }

  private Backup take() throws BackupRefusal {
    return new LiveBackups(home, "0.2.0", persistence).take();
  }

  @Test
  void everyWriteAcknowledgedBeforeThePointIsThereAfterTheRestore() throws Exception {
    try (Writers writers = new Writers()) {
      writers.await(200);
      Backup backup = take();
      writers.await(writers.written() + 20);
      writers.stop();
      assertThat(backup.rows()).isGreaterThan(200);
      Set<Integer> before = writers.acknowledgedBefore(backup.point());
      assertThat(before).hasSizeGreaterThanOrEqualTo(200);
      assertThat(restored(backup)).containsAll(before);
    }
  }

  /** Into an empty data folder, as after the loss of a disk. */
  private Set<Integer> restored(Backup backup) throws Exception {
    Path empty = Files.createDirectories(folder.resolve("other"));
    assertThat(new StoppedLevain(empty, "0.2.0").restore(backup.folder())).isEmpty();
    assertThat(empty.resolve("keys/audit.key")).hasContent("a key");
    PooledPersistence again = PooledPersistence.open(Settings.in(empty, empty));
    try (Connection connection = again.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT id FROM levain_sample_note")) {
      Set<Integer> ids = new HashSet<>();
      while (row.next()) {
        ids.add(row.getInt(1));
      }
      assertThat((long) ids.size()).isEqualTo(backup.rows());
      return ids;
    } finally {
      again.close();
    }
  }

  @Test
  void holdsTheDatabaseAndTheFilesThatNoStartMakesAgain() throws Exception {
    Backup backup = take();
    assertThat(names(backup.folder()))
        .contains(
            "keys/audit.key",
            "conf/org.levain.mail.cfg",
            "templates/own.yaml",
            "db/service.properties",
            "manifest.tsv",
            "manifest.tsv.sha256")
        .noneMatch(name -> name.matches("(bundles|log|run|cache)/.*|.*draft.*|.*[.]lck"));
    assertThat(Verification.of(backup.folder(), "0.2.0").of(backup.folder())).isEqualTo(backup);
    assertThat(Files.readString(backup.folder().resolve("manifest.tsv")))
        .contains("\ntable\tlevain_sample_note\t0\t" + "0".repeat(64) + "\n");
  }

  @Test
  void isForTheServersUserAlone() throws Exception {
    Path taken = take().folder();
    try (Stream<Path> all = Files.walk(taken)) {
      for (Path each : all.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
            .as("%s", each)
            .isEqualTo(Files.isDirectory(each) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void takesAwayWhatATerminalThatWasKilledHasLeft() throws Exception {
    Path first = take().folder();
    write("run/backup/half.part/keys/audit.key", "a key");
    Path second = take().folder();
    assertThat(first).doesNotExist();
    assertThat(names(home.resolve("run/backup")))
        .allMatch(name -> name.startsWith(second.getFileName().toString()));
  }

  @Test
  void goesOnAfterABackupThatFailed() throws Exception {
    write("conf/a\tb", "");
    assertThatThrownBy(this::take)
        .isInstanceOf(BackupRefusal.class)
        .hasMessageContaining("a?b has a control character");
    assertThat(names(home.resolve("run/backup"))).isEmpty();
    Files.delete(home.resolve("conf/a\tb"));
    assertThat(take().files()).isPositive();
  }

  private static List<String> names(Path below) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(Files::isRegularFile).map(f -> below.relativize(f).toString()).toList();
    }
  }

  /** People who write as fast as they can, and note when each write was acknowledged. */
  private final class Writers implements AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final Map<Integer, Instant> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<? extends Future<?>> ends;

    Writers() {
      CountDownLatch begun = new CountDownLatch(1);
      ends = Stream.generate(() -> threads.submit(() -> write(begun))).limit(WRITERS).toList();
      begun.countDown();
    }

    private boolean write(CountDownLatch begun) throws Exception {
      begun.await();
      try (Connection connection = persistence.dataSource().getConnection();
          PreparedStatement insert =
              connection.prepareStatement("INSERT INTO levain_sample_note VALUES (?, ?)")) {
        while (!stopped.get()) {
          int id = next.incrementAndGet();
          insert.setInt(1, id);
          insert.setString(2, "é".repeat(1 + id % 3000));
          insert.executeUpdate();
          connection.commit();
          acknowledged.put(id, Instant.now());
        }
        return true;
      }
    }

    int written() {
      return acknowledged.size();
    }

    void await(int count) throws InterruptedException {
      while (acknowledged.size() < count) {
        Thread.sleep(5);
      }
    }

    void stop() throws Exception {
      stopped.set(true);
      for (Future<?> end : ends) {
        end.get();
      }
    }

    Set<Integer> acknowledgedBefore(Instant point) {
      return acknowledged.entrySet().stream()
          .filter(e -> e.getValue().isBefore(point))
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
    }

    @Override
    public void close() {
      stopped.set(true);
      threads.shutdown();
    }
  }
}
