package org.levain.persistence.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.persistence.internal.DatabaseRefusal;
import org.levain.persistence.internal.backup.Folders;
import org.levain.persistence.internal.move.MoveDatabase;
import org.levain.persistence.internal.table.Content;
import org.levain.persistence.internal.table.Table;

/** The tables of every module of this repository, with rows, from a real Derby to PostgreSQL. */
class MoveDatabaseTest {

  @TempDir static Path made;
  @TempDir Path home;
  private TestDatabase target;
  private ModulesDatabase source;
  private final List<String> heard = new ArrayList<>();
  private String killAfter = "";

  @BeforeAll
  static void make() throws Exception {
    new ModulesDatabase(made).make();
  }

  @BeforeEach
  void fill() throws Exception {
    target = TestDatabase.postgresql();
    for (String each : List.of("db", "bundles")) {
      Folders.copy(made.resolve(each), home.resolve(each));
    }
    source = new ModulesDatabase(home);
  }

  @AfterEach
  void close() {
    target.close();
  }

  private String url() {
    return target.url().replaceFirst("\\?.*", "");
  }

  private Path move() throws DatabaseRefusal {
    return move(url());
  }

  private Path move(String url) throws DatabaseRefusal {
    heard.clear();
    return new MoveDatabase(home, url, "postgres", "secret \\ é", this::hear).run();
  }

  private void hear(String name, long rows, String hash, boolean before) {
    heard.add(name + " " + rows + " " + before);
    if (name.equals(killAfter)) {
      throw new IllegalStateException("killed");
    }
  }

  @Test
  void movesEveryTableOfEveryModuleAndWritesOverNoneLater() throws Exception {
    List<String> wanted = source.contents();
    assertThat(wanted).hasSizeGreaterThan(20).allMatch(line -> line.contains(" 3 "));
    Path kept = move();
    assertThat(heard).hasSameSizeAs(wanted).allMatch(line -> line.endsWith(" 3 false"));
    assertThat(contents(target)).containsAll(wanted);
    assertThat(source.contents()).isEqualTo(wanted);
    assertThat(kept).isEmptyFile();
    Properties configuration = configuration();
    assertThat(configuration)
        .containsEntry("url", url())
        .containsEntry("user", "postgres")
        .containsEntry("password", "secret \\ é");
    neverWritesOverADatabaseThatIsInUse();
  }

  /** Somebody puts the old configuration back, and works on. */
  private void neverWritesOverADatabaseThatIsInUse() throws Exception {
    Files.delete(home.resolve("conf/org.levain.persistence.cfg"));
    source.execute("DELETE FROM levain_goals_community");
    assertThatThrownBy(this::move)
        .isInstanceOf(DatabaseRefusal.class)
        .hasMessageContaining("levain_goals_community differs")
        .hasMessageContaining("Give an empty one");
    assertThat(contents(target)).anyMatch(line -> line.startsWith("levain_goals_community 3 "));
  }

  private Properties configuration() throws IOException {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(home.resolve("conf/org.levain.persistence.cfg"))) {
      properties.load(in);
    }
    return properties;
  }

  private static List<String> contents(TestDatabase database) throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      return contents(connection);
    }
  }

  static List<String> contents(Connection connection) throws SQLException {
    List<String> lines = new ArrayList<>();
    for (Table table : Table.in(connection)) {
      if (!table.isHistory()) {
        Content content = Content.of(connection, table);
        lines.add(table.name() + " " + content.rows() + " " + content.hash());
      }
    }
    connection.rollback();
    return lines;
  }

  @Test
  void goesOnWhereItWasKilledAndCopiesAgainWhatWasChangedSince() throws Exception {
    killAfter = "levain_ledger_item";
    assertThatThrownBy(this::move).hasMessage("killed");
    assertThat(home.resolve("conf/org.levain.persistence.cfg")).doesNotExist();
    killAfter = "";
    source.execute("DELETE FROM levain_goals_community WHERE id LIKE '%1'");
    move();
    assertThat(heard)
        .contains("levain_goals_community 2 false", "levain_ledger_item 3 true")
        .contains("levain_ledger_run 3 false", "levain_seeding_plan 3 false");
    assertThat(contents(target)).containsAll(source.contents());
  }

  @Test
  void refusesADatabaseThatHasTablesOfLevain() throws Exception {
    try (Connection connection = target.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE levain_goals_community (id INT)");
      connection.commit();
    }
    assertThatThrownBy(this::move).hasMessageContaining("give an empty one");
  }

  @Test
  void refusesToLeaveTheTablesOfAModuleBehindThatIsAway() throws Exception {
    Files.delete(home.resolve("bundles/org.levain.ledger.jar"));
    assertThatThrownBy(this::move)
        .hasMessageContaining("The module ledger has tables, and its jar is not in");
  }

  @Test
  void refusesAnAddressThatIsNoneOfPostgresqlOrHoldsASecret() {
    assertThatThrownBy(() -> move("jdbc:oracle:thin:@db"))
        .hasMessageContaining("begins with jdbc:postgresql://");
    assertThatThrownBy(() -> move("jdbc:postgresql:///levain?user=a&password=b"))
        .hasMessageContaining("do not belong into the address")
        .hasMessageNotContaining("password=b");
    assertThatThrownBy(() -> move("jdbc:postgresql://127.0.0.1:1/levain"))
        .hasMessageContaining("PostgreSQL at 127.0.0.1:1 does not answer");
  }

  @Test
  void refusesWhatIsNotDerbyOrNotThere() throws Exception {
    Path conf = Files.createDirectories(home.resolve("conf"));
    Path file = conf.resolve("org.levain.persistence.cfg");
    Files.writeString(file, "url = " + url() + "\n");
    assertThatThrownBy(this::move).hasMessageContaining("there is nothing to move");
    Files.writeString(file, "url = jdbc:derby:" + home.resolve("none") + ";create=true\n");
    assertThatThrownBy(this::move).hasMessageContaining("There is no database in");
    assertThat(home.resolve("none")).doesNotExist();
  }
}
