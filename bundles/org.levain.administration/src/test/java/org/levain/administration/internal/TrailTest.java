package org.levain.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.persistence.Persistence;
import org.levain.persistence.testing.DatabaseTest;
import org.levain.words.Sentence;

class TrailTest {

  private final List<AuditEntry> kept = new ArrayList<>();
  private Trail trail;

  @BeforeEach
  void open(Persistence persistence) {
    trail = new Trail(persistence, new KeepingLog());
  }

  @AfterEach
  void close() {
    trail.close();
  }

  @DatabaseTest
  void asksTheDatabase() {
    assertThatCode(trail::ping).doesNotThrowAnyException();
  }

  @DatabaseTest
  void recordsWhoDecidedWhat() {
    trail.record(FakeCaller.administrator(), "jobs.paused", "job:7", Map.of("kind", "sample"));
    assertThat(kept)
        .containsExactly(
            new AuditEntry(Optional.of("u-1"), "jobs.paused", "job:7", Map.of("kind", "sample")));
  }

  @DatabaseTest
  void recordsTheTerminalWithoutAMember() {
    trail.record(FakeCaller.ofTerminal(), "jobs.paused", "job:7", Map.of());
    assertThat(kept).extracting(AuditEntry::actorUid).containsExactly(Optional.empty());
  }

  private final class KeepingLog implements AuditLog {

    @Override
    public void record(EntityManager tx, AuditEntry entry) {
      assertThat(tx.getTransaction().isActive()).isTrue();
      kept.add(entry);
    }

    @Override
    public Optional<Sentence> verify() {
      return Optional.empty();
    }
  }
}
