package org.levain.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseRefusalTest {

  private static final Path LOG = Path.of("target", "derby.log");
  private static final String WHERE = " in conf/org.levain.persistence.cfg.";

  @TempDir Path folder;

  @Test
  void refusesAnAddressOfAnotherKind() {
    assertRefused(
        "jdbc:oracle:thin:@db", "The url must begin with jdbc:derby: or jdbc:postgresql:");
  }

  @Test
  void refusesAnAddressThatIsNone() {
    assertRefused("jdbc:postgresql://:::/x", "The url is no PostgreSQL address like");
  }

  @Test
  void saysThatPostgresqlDoesNotAnswer() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertRefused(
        "jdbc:postgresql://127.0.0.1:" + port + "/levain?user=a&password=secret",
        "PostgreSQL at 127.0.0.1:" + port + " does not answer: start it, or correct url" + WHERE);
  }

  @Test
  void saysThatTheServerIsUnknown() {
    assertRefused(
        "jdbc:postgresql://db.invalid/levain",
        "PostgreSQL at db.invalid:5432 does not answer: start it, or correct url" + WHERE);
  }

  @Test
  void saysThatTheFolderCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertRefused(
        "jdbc:derby:" + file.resolve("db") + ";create=true",
        "The database folder " + file.resolve("db") + " cannot be written");
  }

  @Test
  void saysThatThereIsNoDatabase() {
    Path nowhere = folder.resolve("nowhere");
    assertRefused(
        "jdbc:derby:" + nowhere, "There is no database in " + nowhere + ": correct url" + WHERE);
  }

  @Test
  void saysThatAnotherProcessHasTheDatabase() throws Exception {
    Path place = folder.resolve("db");
    try (AnotherDerby another = new AnotherDerby(place)) {
      assertThat(another).isNotNull();
      assertRefused(
          "jdbc:derby:" + place + ";create=true",
          "Another process uses the database in " + place + ": stop it");
    }
    PooledPersistence.open(settings("jdbc:derby:" + place)).close();
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    Database derby = Database.of(settings("jdbc:derby:/srv/levain/db"));
    SQLException full = new SQLException("Log Corrupted", "XJ040");
    full.setNextException(new SQLException("Unable to write", "XSLA4"));
    assertThat(derby.explain(full).toString())
        .startsWith("The database in /srv/levain/db cannot be read or written: make room on the");
    Database postgresql = Database.of(settings("jdbc:postgresql://db/levain"));
    assertThat(postgresql.explain(new SQLException("No space left on device", "53100")).toString())
        .isEqualTo("PostgreSQL at db:5432 has no room left on its disk: make room there.");
  }

  @Test
  void saysThatUserOrDatabaseAreWrong() throws Exception {
    Database postgresql = Database.of(settings("jdbc:postgresql://db/levain"));
    assertThat(postgresql.explain(new SQLException("no", "28P01")).toString())
        .isEqualTo("PostgreSQL at db:5432 refuses the user: correct user and password" + WHERE);
    assertThat(postgresql.explain(new SQLException("no", "3D000")).toString())
        .isEqualTo(
            "PostgreSQL at db:5432 has no database levain: create it, or correct url" + WHERE);
  }

  @Test
  void leavesNoTraceInTheSystemProperties() throws Exception {
    System.setProperty("derby.locks.waitTimeout", "77");
    try {
      PooledPersistence.open(settings("jdbc:derby:memory:traces;create=true")).close();
      assertThat(System.getProperty("derby.locks.waitTimeout")).isEqualTo("77");
      assertThat(System.getProperty("derby.stream.error.file")).isNull();
    } finally {
      System.clearProperty("derby.locks.waitTimeout");
    }
  }

  private static void assertRefused(String url, String sentence) {
    assertThatThrownBy(() -> PooledPersistence.open(settings(url)))
        .isInstanceOf(DatabaseRefusal.class)
        .hasMessageStartingWith(sentence)
        .hasMessageNotContaining("secret");
  }

  private static Settings settings(String url) {
    return new Settings(url, "", "", 4, LOG);
  }

  /** A second Derby, in a class loader of its own: to the first it is another process. */
  private static final class AnotherDerby implements AutoCloseable {

    private final URLClassLoader loader;
    private final Path place;

    AnotherDerby(Path place) throws Exception {
      URL classes = EmbeddedDataSource.class.getProtectionDomain().getCodeSource().getLocation();
      this.place = place;
      loader = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader());
      try (BootProperties ignored = BootProperties.set(LOG.resolveSibling("another.log"))) {
        source("create=true").getConnection().close();
      }
    }

    private DataSource source(String attributes) throws Exception {
      Class<?> type = loader.loadClass(EmbeddedDataSource.class.getName());
      Object source = type.getConstructor().newInstance();
      type.getMethod("setDatabaseName", String.class).invoke(source, place.toString());
      type.getMethod("setConnectionAttributes", String.class).invoke(source, attributes);
      return (DataSource) source;
    }

    @Override
    public void close() throws Exception {
      assertThatThrownBy(() -> source("shutdown=true").getConnection())
          .isInstanceOf(SQLException.class);
      loader.close();
    }
  }
}
