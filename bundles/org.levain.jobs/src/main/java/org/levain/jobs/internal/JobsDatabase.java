package org.levain.jobs.internal;

import jakarta.persistence.PersistenceConfiguration;
import java.util.function.Function;
import javax.sql.DataSource;
import org.levain.persistence.Persistence;
import org.levain.persistence.Unit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The tables of this bundle, shared by jobs and mail. */
@Component(name = "org.levain.jobs.database", service = JobsDatabase.class)
public final class JobsDatabase {

  private final Unit unit;
  private final DataSource pool;
  private final boolean derby;

  @Activate
  public JobsDatabase(
      @Reference Persistence persistence,
      @Reference(target = "(levain.database=*)") DataSource pool) {
    unit = persistence.open(JobsDatabase.class, new PersistenceConfiguration("org.levain.jobs"));
    derby = persistence.dialect().equals("derby");
    this.pool = pool;
  }

  /** Reads in a transaction of its own. */
  public <T> T read(Function<Sql, T> work) {
    return unit.read(tx -> work.apply(Sql.in(tx)));
  }

  /** Writes in a transaction of its own. */
  public <T> T write(Function<Sql, T> work) {
    return unit.write(tx -> work.apply(Sql.in(tx)));
  }

  DataSource pool() {
    return pool;
  }

  boolean isDerby() {
    return derby;
  }

  @Deactivate
  public void close() {
    unit.close();
  }
}
