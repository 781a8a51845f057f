package org.levain.persistence.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A module's migrations, with a history table of their own: no module sees another's versions. */
public final class Migrations {

  private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

  private final String unit;
  private final List<Script> scripts;

  private Migrations(String unit, List<Script> scripts) {
    this.unit = unit;
    this.scripts = scripts;
  }

  /** The migrations of a unit, wherever they were found. */
  public static Migrations of(String unit, List<Script> scripts) {
    return new Migrations(unit, scripts);
  }

  static Migrations of(Class<?> anchor, String unit, String dialect) {
    return new Migrations(unit, Scripts.of(anchor, "db/" + dialect));
  }

  /** What these scripts say, in few characters: the same text means the same tables. */
  String fingerprint() {
    MessageDigest digest = sha256();
    scripts.stream()
        .sorted(Comparator.comparing(Script::getFilename))
        .forEach(
            script -> {
              digest.update(script.getFilename().getBytes(StandardCharsets.UTF_8));
              digest.update(script.bytes());
            });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Brings the tables to the newest version.
   *
   * @throws IllegalStateException if one failed: the old tables are still in place
   */
  public void run(DataSource source) {
    if (scripts.isEmpty()) {
      return;
    }
    try {
      tell(flyway(source).load().migrate());
    } catch (FlywayException e) {
      throw failed(e);
    }
  }

  /** Whoever shows the innermost cause shows this: it says all that the others say, and more. */
  private IllegalStateException failed(FlywayException failure) {
    IllegalStateException told = new IllegalStateException(explain(failure));
    told.addSuppressed(failure);
    return told;
  }

  private FluentConfiguration flyway(DataSource source) {
    return Flyway.configure(Flyway.class.getClassLoader())
        .dataSource(source)
        .table(historyTable())
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .group(true) // all or nothing: a broken one leaves the old schema
        .locations(new String[0])
        .resourceProvider(new ScriptProvider(scripts))
        .javaMigrationClassProvider(List::of)
        .loggers("slf4j");
  }

  private String historyTable() {
    return "levain_" + unit.substring(unit.lastIndexOf('.') + 1) + "_history";
  }

  private void tell(MigrateResult result) {
    if (result.migrationsExecuted > 0) {
      LOG.info("Tables of {} are now at version {}", unit, result.targetSchemaVersion);
    }
  }

  private String explain(FlywayException failure) {
    String which =
        failure instanceof FlywayMigrateException migration
            ? "migration " + migration.getMigration().getScript()
            : "migrations";
    return "The %s of %s failed, the old tables are still in place: %s"
        .formatted(which, unit, root(failure).getMessage());
  }

  private static Throwable root(Throwable failure) {
    return failure.getCause() == null ? failure : root(failure.getCause());
  }
}
