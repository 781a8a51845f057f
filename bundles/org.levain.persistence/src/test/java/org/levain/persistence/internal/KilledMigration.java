package org.levain.persistence.internal;

import java.nio.file.Path;

/** A process of its own for {@link KilledMigrationTest}: says when a module's migrations begin. */
final class KilledMigration {

  static final String UNIT = "org.levain.sample";

  private KilledMigration() {}

  /** Arguments: the database's folder, the module’s jar. */
  public static void main(String[] arguments) throws Exception {
    PooledPersistence persistence = open(Path.of(arguments[0]));
    System.out.println("begins");
    new SampleModule(Path.of(arguments[1])).migrate(persistence, UNIT);
  }

  static PooledPersistence open(Path folder) throws DatabaseRefusal {
    String url = "jdbc:derby:" + folder + ";create=true";
    return PooledPersistence.open(new Settings(url, "", "", 2, folder.resolveSibling("derby.log")));
  }
}
