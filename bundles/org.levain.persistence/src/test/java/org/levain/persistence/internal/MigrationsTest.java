package org.levain.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

  private static final String ONE = "CREATE TABLE levain_sample_page (name VARCHAR(20))";
  private static final String TWO = "ALTER TABLE levain_sample_page ADD COLUMN note VARCHAR(20)";
  private static final String BROKEN = "ALTER TABLE levain_sample_nowhere ADD COLUMN a INTEGER";

  @TempDir Path folder;
  private PooledPersistence persistence;

  @BeforeEach
  void open() throws DatabaseRefusal {
    String url = "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true";
    persistence =
        PooledPersistence.open(new Settings(url, "", "", 4, Path.of("target", "derby.log")));
  }

  @AfterEach
  void close() {
    persistence.close();
  }

  @Test
  void runsEachMigrationOnce() throws Exception {
    migrate("org.levain.sample", Map.of("V1__pages.sql", ONE));
    migrate("org.levain.sample", Map.of("V1__pages.sql", ONE, "V2__note.sql", TWO));
    migrate("org.levain.sample", Map.of("V1__pages.sql", ONE, "V2__note.sql", TWO));
    assertThat(query("SELECT \"version\" FROM \"levain_sample_history\" ORDER BY 1"))
        .containsExactly("1", "2");
  }

  /** A module that is replaced comes again with the scripts that it had: nobody waits for them. */
  @Test
  void looksAtNothingAgainAsLongAsTheScriptsAreTheSame() throws Exception {
    migrate("org.levain.sample", Map.of("V1__pages.sql", ONE));
    change("DELETE FROM \"levain_sample_history\"");
    migrate("org.levain.sample", Map.of("V1__pages.sql", ONE));
    assertThat(query("SELECT \"version\" FROM \"levain_sample_history\"")).isEmpty();
    assertThatThrownBy(
            () -> migrate("org.levain.sample", Map.of("V1__pages.sql", ONE, "V2__note.sql", TWO)))
        .as("now it looks, and misses what was deleted")
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void keepsTheModulesApart() throws Exception {
    migrate("org.levain.sample", Map.of("V1__pages.sql", ONE));
    migrate("org.levain.other", Map.of("V1__others.sql", "CREATE TABLE levain_other (a INTEGER)"));
    assertThat(query("SELECT a FROM levain_other")).isEmpty();
  }

  @Test
  void leavesTheOldTablesWhenAMigrationFailsAndSaysWhich() throws Exception {
    migrate("org.levain.sample", Map.of("V1__pages.sql", ONE));
    Map<String, String> broken =
        Map.of("V1__pages.sql", ONE, "V2__note.sql", TWO, "V3__broken.sql", BROKEN);
    assertThatThrownBy(() -> migrate("org.levain.sample", broken))
        .isInstanceOf(IllegalStateException.class)
        .hasNoCause()
        .hasMessageStartingWith(
            "The migration V3__broken.sql of org.levain.sample failed, the old tables are still in"
                + " place: ")
        .hasMessageContaining("LEVAIN_SAMPLE_NOWHERE");
    assertThatThrownBy(() -> query("SELECT note FROM levain_sample_page"))
        .isInstanceOf(SQLException.class);

    migrate(
        "org.levain.sample",
        Map.of(
            "V1__pages.sql",
            ONE,
            "V2__note.sql",
            TWO,
            "V3__mended.sql",
            "DELETE FROM levain_sample_page"));
    assertThat(query("SELECT note FROM levain_sample_page")).isEmpty();
  }

  @Test
  void letsOldCodeStartOnTheTablesOfNewerCode() throws Exception {
    migrate("org.levain.sample", Map.of("V1__pages.sql", ONE, "V2__note.sql", TWO));
    migrate("org.levain.sample", Map.of("V1__pages.sql", ONE));
    assertThat(query("SELECT note FROM levain_sample_page")).isEmpty();
  }

  @Test
  void refusesAMigrationThatWasChangedAfterItRan() throws Exception {
    migrate("org.levain.sample", Map.of("V1__pages.sql", ONE));
    assertThatThrownBy(() -> migrate("org.levain.sample", Map.of("V1__pages.sql", ONE + " ")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("checksum");
  }

  private void migrate(String unit, Map<String, String> scripts) throws Exception {
    SampleModule.of(folder, scripts).migrate(persistence, unit);
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = persistence.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      int unused = statement.executeUpdate(sql);
      connection.commit();
    }
  }

  private List<String> query(String sql) throws SQLException {
    try (Connection connection = persistence.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
