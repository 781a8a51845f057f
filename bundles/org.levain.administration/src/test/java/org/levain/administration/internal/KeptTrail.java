package org.levain.administration.internal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.persistence.Unit;
import org.levain.words.Sentence;

/** Keeps what was recorded, for a test to read. */
public final class KeptTrail implements AuditLog {

  private final List<AuditEntry> entries = new ArrayList<>();

  /** A trail that is kept here. */
  public Trail trail() {
    return new Trail(new NoDatabase(), this);
  }

  /** What was decided, in order. */
  public List<String> actions() {
    return entries.stream().map(entry -> entry.action() + " " + entry.subject()).toList();
  }

  @Override
  public void record(EntityManager tx, AuditEntry entry) {
    entries.add(entry);
  }

  @Override
  public Optional<Sentence> verify() {
    return Optional.empty();
  }

  private static final class NoDatabase implements Unit {

    @Override
    @SuppressWarnings("NullAway")
    public <T> T read(Function<EntityManager, T> work) {
      return work.apply(null);
    }

    @Override
    @SuppressWarnings("NullAway")
    public <T> T write(Function<EntityManager, T> work) {
      return work.apply(null);
    }

    @Override
    public void close() {}
  }
}
