package org.levain.persistence.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceConfiguration;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.levain.persistence.Persistence;
import org.levain.persistence.Unit;

class UnitTest {

  private Unit unit;

  @BeforeEach
  void open(Persistence persistence) {
    unit = open(persistence, "org.levain.sample");
    unit.write(tx -> persisted(tx, new Note("1", "first")));
  }

  private static Unit open(Persistence persistence, String name) {
    return persistence.open(
        Note.class, new PersistenceConfiguration(name).managedClass(Note.class));
  }

  @DatabaseTest
  void keepsWhatWasWritten() {
    assertThat(unit.<String>read(tx -> tx.find(Note.class, "1").text)).isEqualTo("first");
  }

  @DatabaseTest
  void takesEverythingBackWhenTheWorkFails() {
    assertThatThrownBy(
            () ->
                unit.write(
                    tx -> {
                      tx.persist(new Note("2", "second"));
                      tx.flush();
                      throw new IllegalStateException("refused");
                    }))
        .hasMessage("refused");
    assertThat(texts()).containsExactly("first");
  }

  @DatabaseTest
  void letsACallThatIsInsideEndBeforeItCloses() throws Exception {
    Thread closer = new Thread(unit::close, "closer");
    String text =
        unit.read(
            tx -> {
              closer.start();
              awaitItsTurn(closer);
              return tx.find(Note.class, "1").text;
            });
    closer.join();
    assertThat(text).isEqualTo("first");
    assertThatThrownBy(this::texts).isInstanceOf(IllegalStateException.class);
  }

  /** Until it waits for the call, or has closed in spite of it. */
  private static void awaitItsTurn(Thread closer) {
    while (closer.getState() != Thread.State.TIMED_WAITING && closer.isAlive()) {
      Thread.onSpinWait();
    }
  }

  @DatabaseTest
  void keepsNothingOfARead() {
    unit.read(tx -> persisted(tx, new Note("2", "second")));
    assertThat(texts()).containsExactly("first");
  }

  @DatabaseTest
  void writesThroughTheConnectionInTheSameTransaction() {
    assertThatThrownBy(
            () ->
                unit.write(
                    tx -> {
                      insert(tx.unwrap(Connection.class), "2", "by hand");
                      tx.persist(new Note("3", "by entity"));
                      tx.flush();
                      throw new IllegalStateException("refused");
                    }))
        .hasMessage("refused");
    assertThat(texts()).containsExactly("first");

    unit.write(tx -> insert(tx.unwrap(Connection.class), "2", "by hand"));
    assertThat(texts()).containsExactly("first", "by hand");
  }

  @DatabaseTest
  void queriesSeeWhatWasWrittenThroughTheConnection() {
    List<String> seen =
        unit.write(
            tx -> {
              insert(tx.unwrap(Connection.class), "2", "by hand");
              return texts(tx);
            });
    assertThat(seen).containsExactly("first", "by hand");
  }

  @DatabaseTest
  void triesAgainWhenTwoWritersMeet() throws InterruptedException {
    CyclicBarrier both = new CyclicBarrier(2);
    AtomicInteger attempts = new AtomicInteger();
    List<Thread> writers = new ArrayList<>();
    for (String suffix : List.of("a", "b")) {
      writers.add(
          new Thread(
              () ->
                  unit.write(
                      tx -> {
                        Note note = tx.find(Note.class, "1");
                        if (attempts.incrementAndGet() <= 2) {
                          await(both);
                        }
                        note.text += suffix;
                        return note.id;
                      })));
    }
    writers.forEach(Thread::start);
    for (Thread writer : writers) {
      writer.join();
    }
    assertThat(attempts).hasValue(3);
    assertThat(texts().get(0)).hasSize("first".length() + 2).contains("a", "b");
  }

  @DatabaseTest
  void givesUpAfterThreeConflicts() {
    AtomicInteger attempts = new AtomicInteger();
    assertThatThrownBy(
            () ->
                unit.write(
                    tx -> {
                      attempts.incrementAndGet();
                      throw new OptimisticLockException("somebody was faster");
                    }))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(attempts).hasValue(3);
  }

  @DatabaseTest
  void doesNotTryAgainWhatIsNoConflict() {
    AtomicInteger attempts = new AtomicInteger();
    assertThatThrownBy(
            () ->
                unit.write(
                    tx -> {
                      attempts.incrementAndGet();
                      return persisted(tx, new Note("2", "first"));
                    }))
        .isInstanceOf(RuntimeException.class);
    assertThat(attempts).hasValue(1);
  }

  @DatabaseTest
  void opensAgainAfterItWasClosed(Persistence persistence) {
    unit.close();
    unit = open(persistence, "org.levain.sample");
    assertThat(texts()).containsExactly("first");
  }

  private List<String> texts() {
    return unit.read(UnitTest::texts);
  }

  private static List<String> texts(EntityManager tx) {
    return tx.createQuery("select n.text from Note n order by n.id", String.class).getResultList();
  }

  private static Note persisted(EntityManager tx, Note note) {
    tx.persist(note);
    tx.flush();
    return note;
  }

  private static boolean insert(Connection connection, String id, String text) {
    try (Statement statement = connection.createStatement()) {
      String row = "('" + id + "', '" + text + "', 1)";
      statement.executeUpdate("INSERT INTO levain_sample_note VALUES " + row);
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
