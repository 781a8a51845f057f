package org.levain.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

  private static final String TABLE = "levain_sample_history";

  @TempDir Path folder;
  private PooledPersistence persistence;
  private History history;

  @BeforeEach
  void open() throws Exception {
    String url = "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true";
    persistence =
        PooledPersistence.open(new Settings(url, "", "", 4, Path.of("target", "derby.log")));
    history = new History(persistence.dataSource(), TABLE);
    write("V1__one.sql", "-- é, and two\r\n\nCREATE TABLE levain_sample_one\n(a INTEGER);\n");
    write("V2__two.sql", "CREATE TABLE levain_sample_two (a INTEGER)");
  }

  @AfterEach
  void close() {
    persistence.close();
  }

  @Test
  void holdsNothingBeforeTheFirstMigration() throws Exception {
    assertThat(history.holds(scripts("V1__one.sql"))).isFalse();
  }

  @Test
  void holdsWhatHasRunAndNothingElse() throws Exception {
    migrate("V1__one.sql");
    assertThat(history.holds(scripts("V1__one.sql"))).isTrue();
    assertThat(history.holds(scripts("V1__one.sql", "V2__two.sql"))).isFalse();

    migrate("V1__one.sql", "V2__two.sql");
    assertThat(history.holds(scripts("V1__one.sql", "V2__two.sql"))).isTrue();
    assertThat(history.holds(scripts("V1__one.sql"))).as("older code").isTrue();
  }

  @Test
  void doesNotHoldAScriptThatWasChangedSince() throws Exception {
    migrate("V1__one.sql", "V2__two.sql");
    write("V1__one.sql", "CREATE TABLE levain_sample_other (a INTEGER);");
    assertThat(history.holds(scripts("V1__one.sql", "V2__two.sql"))).isFalse();
  }

  @Test
  void doesNotHoldAMigrationThatFailed() throws Exception {
    migrate("V1__one.sql");
    try (Connection connection = persistence.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE \"levain_sample_history\" SET \"success\" = FALSE");
      connection.commit();
    }
    assertThat(history.holds(scripts("V1__one.sql"))).isFalse();
  }

  private void migrate(String... names) throws Exception {
    var unused =
        Flyway.configure()
            .dataSource(persistence.dataSource())
            .table(TABLE)
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .locations(new String[0])
            .resourceProvider(new ScriptProvider(scripts(names)))
            .load()
            .migrate();
  }

  private List<Script> scripts(String... names) {
    return Arrays.stream(names).map(this::script).toList();
  }

  private Script script(String name) {
    try {
      return new Script(folder.resolve(name).toUri().toURL());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
  }
}
