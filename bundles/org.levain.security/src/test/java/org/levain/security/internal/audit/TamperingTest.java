package org.levain.security.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.levain.audit.AuditEntry;
import org.levain.persistence.Unit;
import org.levain.persistence.testing.TestDatabase;
import org.levain.security.internal.secret.Mac;
import org.levain.security.internal.secret.SecretFolder;
import org.levain.words.Sentence;

/**
 * Somebody who can write to the database, but has not the key, changes something among 1,000
 * entries in ten seals.
 */
class TamperingTest {

  private static final int SEALS = 10;
  private static final int EACH = 100;

  private static TestDatabase database;
  private static Mac mac;
  private static Seal last;

  @BeforeContainer
  static void writeAThousandEntries() throws IOException, InterruptedException {
    database = TestDatabase.derby();
    Path home = Files.createTempDirectory(Path.of("target"), "tampering");
    SealedAuditLog log = new SealedAuditLog(database.persistence(), home, Clock.systemUTC());
    Unit module =
        database
            .persistence()
            .open(TamperingTest.class, new PersistenceConfiguration("org.levain.goals"));
    for (int seal = 0; seal < SEALS; seal++) {
      boolean unused =
          module.write(
              tx -> {
                for (int i = 0; i < EACH; i++) {
                  log.record(tx, entry("community:" + i));
                }
                return true;
              });
      log.seal();
    }
    assertThat(log.verify()).isEmpty();
    log.close();
    mac = new Mac(SecretFolder.at(home.resolve("keys")).key("audit.key"));
    last = Seal.parse(Files.readString(home.resolve("keys/audit.last"))).orElseThrow();
  }

  @AfterContainer
  static void close() {
    database.close();
  }

  @Property(tries = 150)
  void anyChangeIsFound(@ForAll("changes") String[] changes) throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      try (Statement statement = connection.createStatement()) {
        for (String change : changes) {
          assertThat(statement.executeUpdate(change)).as(change).isPositive();
        }
        assertThat(fault(connection)).as(String.join("; ", changes)).isPresent();
      } finally {
        connection.rollback();
      }
    }
  }

  @Property(tries = 1)
  void anUnchangedLogHolds() throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      assertThat(fault(connection)).isEmpty();
      connection.rollback();
    }
  }

  private static Optional<Sentence> fault(Connection connection) throws SQLException {
    return new Verification(new AuditTables(connection), mac, last).fault();
  }

  @Provide
  Arbitrary<String[]> changes() {
    return Arbitraries.oneOf(
        deletions(), edits(), exchanges(), moves(), cuts(), seals(), insertions());
  }

  private static Arbitrary<String[]> deletions() {
    return place().map(at -> sql("DELETE FROM levain_security_audit WHERE " + at));
  }

  private static Arbitrary<String[]> edits() {
    Arbitrary<String> what =
        Arbitraries.of(
            "action = action || 'x'",
            "subject = 'community:none'",
            "details = ''",
            "actor = ''",
            "at_millis = at_millis + 1",
            "id = 'x' || SUBSTR(id, 2)",
            "mac = 'x' || SUBSTR(mac, 2)",
            "place = place + 1000",
            "place = 0",
            "seal = 0",
            "seal = -1",
            "seal = seal + 100");
    return Combinators.combine(what, place())
        .as((set, at) -> sql("UPDATE levain_security_audit SET " + set + " WHERE " + at));
  }

  /** Two entries under one seal change places. */
  private static Arbitrary<String[]> exchanges() {
    return Combinators.combine(number(SEALS), number(EACH), number(EACH - 1))
        .as(
            (seal, first, step) -> {
              int second = (first - 1 + step) % EACH + 1;
              String table = "UPDATE levain_security_audit SET place = ";
              String of = " WHERE seal = " + seal + " AND place = ";
              return sql(
                  table + "-1" + of + first,
                  table + first + of + second,
                  table + second + of + "-1");
            });
  }

  /** An entry moves under another seal, at the end. */
  private static Arbitrary<String[]> moves() {
    return Combinators.combine(place(), number(SEALS - 1))
        .as(
            (at, step) ->
                sql(
                    "UPDATE levain_security_audit SET place = 101, seal = MOD(seal - 1 + "
                        + step
                        + ", 10) + 1 WHERE "
                        + at));
  }

  private static Arbitrary<String[]> cuts() {
    return number(SEALS)
        .map(
            from ->
                sql(
                    "DELETE FROM levain_security_audit WHERE seal >= " + from,
                    "DELETE FROM levain_security_seal WHERE number >= " + from));
  }

  private static Arbitrary<String[]> seals() {
    Arbitrary<String> how =
        Arbitraries.of(
            "DELETE FROM levain_security_seal WHERE number = ",
            "UPDATE levain_security_seal SET number = number + 100 WHERE number = ",
            "UPDATE levain_security_seal SET entries = entries - 1 WHERE number = ",
            "UPDATE levain_security_seal SET mac = 'x' || SUBSTR(mac, 2) WHERE number = ");
    return Combinators.combine(how, number(SEALS)).as((change, seal) -> sql(change + seal));
  }

  /** A copy of a real entry under a new identifier, sealed or not. */
  private static Arbitrary<String[]> insertions() {
    return Combinators.combine(place(), Arbitraries.of("seal", "0", "11"))
        .as(
            (at, seal) ->
                sql(
                    "INSERT INTO levain_security_audit SELECT 'x' || SUBSTR(id, 2), at_millis, actor,"
                        + " action, subject, details, mac, "
                        + seal
                        + ", 101 FROM levain_security_audit WHERE "
                        + at));
  }

  private static Arbitrary<String> place() {
    return Combinators.combine(number(SEALS), number(EACH))
        .as((seal, place) -> "seal = " + seal + " AND place = " + place);
  }

  private static Arbitrary<Integer> number(int greatest) {
    return Arbitraries.integers().between(1, greatest);
  }

  private static String[] sql(String... statements) {
    return statements;
  }

  private static AuditEntry entry(String subject) {
    return new AuditEntry(Optional.of("uid-1"), "goals.created", subject, Map.of("a", "b"));
  }
}
