package org.levain.persistence.internal;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.levain.words.Sentence;

/** The kinds of database that Levain can live in. */
public sealed interface Database permits DerbyDatabase, PostgresDatabase {

  /** The one that the address names. */
  static Database of(Settings settings) throws DatabaseRefusal {
    if (settings.url().startsWith(DerbyDatabase.PREFIX)) {
      return new DerbyDatabase(settings);
    }
    if (settings.url().startsWith(PostgresDatabase.PREFIX)) {
      return PostgresDatabase.of(settings);
    }
    throw new DatabaseRefusal(Sentence.of("database.url"));
  }

  /** {@code derby} or {@code postgresql}: the folder of the migrations. */
  String dialect();

  /** The name that EclipseLink has for it. */
  String platform();

  /** Connects once, so that a wrong address is found here and not in the pool. */
  DataSource open() throws SQLException, DatabaseRefusal;

  /** Lets go of what the process holds of it. */
  void close();

  /** Why it cannot be opened, in one sentence that says what to do. */
  Sentence explain(SQLException failure);
}
