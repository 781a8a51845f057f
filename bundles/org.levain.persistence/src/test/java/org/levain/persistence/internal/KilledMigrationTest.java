package org.levain.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in the middle of a migration: the old code goes on as before. */
class KilledMigrationTest {

  private static final String ONE =
      "CREATE TABLE levain_sample_page (name VARCHAR(20)); INSERT INTO levain_sample_page VALUES"
          + " ('a')";
  private static final String TWO = "ALTER TABLE levain_sample_page ADD COLUMN note VARCHAR(20)";

  /** Longer than anybody waits here. */
  private static final String LONG =
      TWO
          + ";\nINSERT INTO levain_sample_page SELECT SUBSTR(a.columnname, 1, 1), 'x' FROM"
          + " sys.syscolumns a, sys.syscolumns b, sys.syscolumns c";

  private static final int INTO_IT_MILLIS = 400;

  @Test
  @Timeout(120)
  void leavesTheOldTablesAndCanBeRunAgain(@TempDir Path folder) throws Exception {
    Path database = folder.resolve("db");
    Map<String, String> before = Map.of("V1__pages.sql", ONE);
    try (PooledPersistence old = KilledMigration.open(database)) {
      SampleModule.of(folder, before).migrate(old, KilledMigration.UNIT);
    }
    SampleModule newer =
        SampleModule.of(folder, Map.of("V1__pages.sql", ONE, "V2__note.sql", LONG));
    kill(start(database, newer.jar()));

    try (PooledPersistence old = KilledMigration.open(database)) {
      SampleModule.of(folder, before).migrate(old, KilledMigration.UNIT);
      assertThat(rows(old, "SELECT name FROM levain_sample_page")).isEqualTo(1);
      assertThatThrownBy(() -> rows(old, "SELECT note FROM levain_sample_page"))
          .isInstanceOf(SQLException.class);
      SampleModule.of(folder, Map.of("V1__pages.sql", ONE, "V2__note.sql", TWO))
          .migrate(old, KilledMigration.UNIT);
      assertThat(rows(old, "SELECT note FROM levain_sample_page")).isEqualTo(1);
    }
  }

  private static void kill(Process process) throws Exception {
    BufferedReader says = process.inputReader(StandardCharsets.UTF_8);
    String line = says.readLine();
    while (!"begins".equals(line)) {
      assertThat(line).as("it ended before it began").isNotNull();
      line = says.readLine();
    }
    assertThat(process.waitFor(INTO_IT_MILLIS, TimeUnit.MILLISECONDS)).as("has ended").isFalse();
    assertThat(process.destroyForcibly().waitFor()).as("it was killed").isNotZero();
  }

  private static int rows(PooledPersistence persistence, String sql) throws SQLException {
    try (Connection connection = persistence.dataSource().getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      int count = 0;
      while (rows.next()) {
        count++;
      }
      return count;
    }
  }

  private static Process start(Path database, Path jar) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx200m",
            "-cp",
            classPath,
            KilledMigration.class.getName(),
            database.toString(),
            jar.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
