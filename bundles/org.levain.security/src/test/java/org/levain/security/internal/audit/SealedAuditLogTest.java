package org.levain.security.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.levain.audit.AuditEntry;
import org.levain.persistence.Persistence;
import org.levain.persistence.Unit;
import org.levain.persistence.testing.DatabaseTest;
import org.levain.persistence.testing.TestDatabase;

class SealedAuditLogTest {

  @TempDir private Path home;
  private SealedAuditLog log;
  private Unit module;

  @BeforeEach
  void open(Persistence persistence) throws IOException {
    log = new SealedAuditLog(persistence, home, Clock.systemUTC());
    module =
        persistence.open(
            SealedAuditLogTest.class, new PersistenceConfiguration("org.levain.goals"));
  }

  @AfterEach
  void close() throws InterruptedException {
    module.close();
    log.close();
  }

  @DatabaseTest
  void verifiesAnEmptyLogAndAFullOne() {
    assertThat(log.verify()).isEmpty();
    record(3, "uid-1");
    assertThat(log.verify()).isEmpty();
    record(2_100, "uid-1");
    assertThat(log.verify()).isEmpty();
  }

  @DatabaseTest
  void writesInTheCallersOwnTransaction(TestDatabase database) throws SQLException {
    assertThatThrownBy(
            () ->
                module.write(
                    tx -> {
                      log.record(tx, entry("uid-1", "undone"));
                      throw new IllegalStateException("the action failed");
                    }))
        .hasMessageContaining("the action failed");
    assertThat(ask(database, "SELECT COUNT(*) FROM levain_security_audit")).isEqualTo("0");
    record(1, "uid-1");
    assertThat(ask(database, "SELECT COUNT(*) FROM levain_security_audit")).isEqualTo("1");
  }

  @DatabaseTest
  void keepsAPseudonymUntilItIsForgotten(TestDatabase database) throws SQLException {
    record(2, "uid-1");
    record(1, "uid-2");
    String actors = "SELECT COUNT(DISTINCT actor) FROM levain_security_audit";
    assertThat(ask(database, actors)).isEqualTo("2");

    log.forget("uid-1");
    record(1, "uid-1");
    assertThat(ask(database, actors)).as("a new name after it").isEqualTo("3");
    assertThat(
            ask(
                database,
                "SELECT COUNT(*) FROM levain_security_audit a WHERE NOT EXISTS"
                    + " (SELECT 1 FROM levain_security_pseudonym p WHERE p.pseudonym = a.actor)"))
        .as("entries that are nobody's any more")
        .isEqualTo("2");
    assertThat(log.verify()).as("the seals hold").isEmpty();
    log.forget("uid-unknown");
  }

  @DatabaseTest
  void neverStoresTheMembersOwnIdentifierBesideAnEntry(TestDatabase database) throws SQLException {
    record(1, "uid-1");
    assertThat(ask(database, "SELECT actor FROM levain_security_audit")).isNotEqualTo("uid-1");
  }

  @DatabaseTest
  void givesOneNameToAMemberWhoActsInManyPlacesAtOnce(TestDatabase database) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    List<Callable<Object>> works = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      works.add(() -> record(1, "uid-1"));
    }
    for (Future<Object> done : threads.invokeAll(works)) {
      done.get();
    }
    threads.shutdown();
    assertThat(ask(database, "SELECT COUNT(DISTINCT actor) FROM levain_security_audit"))
        .isEqualTo("1");
    assertThat(ask(database, "SELECT COUNT(*) FROM levain_security_audit")).isEqualTo("24");
    assertThat(log.verify()).isEmpty();
  }

  @DatabaseTest
  void sealsWhatACrashLeftOpen(Persistence persistence, TestDatabase database) throws Exception {
    record(5, "uid-1");
    assertThat(ask(database, "SELECT MAX(seal) FROM levain_security_audit")).isEqualTo("0");
    SealedAuditLog next = new SealedAuditLog(persistence, home, Clock.systemUTC());
    next.close(); // seals
    assertThat(ask(database, "SELECT MIN(seal) FROM levain_security_audit")).isEqualTo("1");
    assertThat(log.verify()).isEmpty();
  }

  @DatabaseTest
  void findsACutEndEvenWhenItWasWrittenOnSince(TestDatabase database) throws Exception {
    for (int seal = 1; seal <= 4; seal++) {
      record(10, "uid-1");
      log.seal();
    }
    change(database, "DELETE FROM levain_security_audit WHERE seal >= 3");
    change(database, "DELETE FROM levain_security_seal WHERE number >= 3");
    assertThat(log.verify()).hasValueSatisfying(f -> assertThat(f.toString()).contains("cut off"));

    record(1, "uid-1");
    log.seal();
    assertThat(log.verify()).as("seal 3 anew").isPresent();
    for (int seal = 4; seal <= 6; seal++) {
      record(1, "uid-1");
      log.seal();
    }
    assertThat(log.verify()).as("longer than before").isPresent();
  }

  @DatabaseTest
  void acceptsALogThatIsAheadOfTheFileAfterACrash() throws IOException {
    record(1, "uid-1");
    log.seal();
    byte[] before = Files.readAllBytes(home.resolve("keys/audit.last"));
    record(1, "uid-1");
    log.seal();
    Files.write(home.resolve("keys/audit.last"), before);
    assertThat(log.verify()).isEmpty();
  }

  @DatabaseTest
  void cutsDetailsThatDoNotFitRatherThanFail() {
    AuditEntry longOne =
        new AuditEntry(Optional.empty(), "a.b", "c", Map.of("text", "é\n=\\".repeat(5_000)));
    boolean unused =
        module.write(
            tx -> {
              log.record(tx, longOne);
              return true;
            });
    assertThat(log.verify()).isEmpty();
  }

  private boolean record(int count, String uid) {
    return module.write(
        tx -> {
          for (int i = 0; i < count; i++) {
            log.record(tx, entry(uid, "goals.created"));
          }
          return true;
        });
  }

  private static AuditEntry entry(String uid, String action) {
    return new AuditEntry(Optional.of(uid), action, "community:1", Map.of("name", "Läufer"));
  }

  private static void change(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      connection.commit();
    }
  }

  private static String ask(TestDatabase database, String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      assertThat(result.next()).isTrue();
      String answer = result.getString(1);
      connection.rollback();
      return answer;
    }
  }
}
