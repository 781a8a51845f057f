package org.levain.persistence.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import java.sql.Connection;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.levain.persistence.Unit;

/**
 * A unit on Jakarta Persistence; one connection a call, from the first statement to the last.
 * Closing it waits a little for the calls that are inside.
 */
final class JpaUnit implements Unit {

  private static final int ATTEMPTS = 3;
  private static final int PAUSE_MILLIS = 30;
  private static final int SECONDS_FOR_CALLS_INSIDE = 5;

  private final EntityManagerFactory factory;
  private final Consumer<JpaUnit> whenClosed;
  private final ReadWriteLock calls = new ReentrantReadWriteLock();

  JpaUnit(EntityManagerFactory factory, Consumer<JpaUnit> whenClosed) {
    this.factory = factory;
    this.whenClosed = whenClosed;
  }

  @Override
  public <T> T read(Function<EntityManager, T> work) {
    return withRetry(work, EntityTransaction::rollback);
  }

  @Override
  public <T> T write(Function<EntityManager, T> work) {
    return withRetry(work, EntityTransaction::commit);
  }

  /** Readers too: in Derby they wait for writers, so they can be the victim of a deadlock. */
  private <T> T withRetry(Function<EntityManager, T> work, Consumer<EntityTransaction> end) {
    for (int attempt = 1; true; attempt++) {
      try {
        return inside(work, end);
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS || !Conflict.in(e) || !paused(attempt)) {
          throw e;
        }
      }
    }
  }

  private <T> T inside(Function<EntityManager, T> work, Consumer<EntityTransaction> end) {
    calls.readLock().lock();
    try {
      return inTransaction(work, end);
    } finally {
      calls.readLock().unlock();
    }
  }

  private <T> T inTransaction(Function<EntityManager, T> work, Consumer<EntityTransaction> end) {
    try (EntityManager manager = factory.createEntityManager()) {
      EntityTransaction transaction = manager.getTransaction();
      transaction.begin();
      try {
        takeConnection(manager);
        T result = work.apply(manager);
        end.accept(transaction);
        return result;
      } catch (RuntimeException | Error e) {
        takeBack(transaction, e);
        throw e;
      }
    }
  }

  /**
   * Asking for the connection makes EclipseLink take it now, for reads too: so queries see what the
   * caller wrote through it.
   */
  private static void takeConnection(EntityManager manager) {
    Connection unused = manager.unwrap(Connection.class);
  }

  private static void takeBack(EntityTransaction transaction, Throwable cause) {
    try {
      if (transaction.isActive()) {
        transaction.rollback();
      }
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  /** Waits a little, not as long as the other writer; false if the thread is asked to end. */
  private static boolean paused(int attempt) {
    try {
      Thread.sleep(attempt * PAUSE_MILLIS + ThreadLocalRandom.current().nextInt(PAUSE_MILLIS));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    boolean alone = awaitCallsInside();
    try {
      if (factory.isOpen()) {
        factory.close();
      }
    } finally {
      if (alone) {
        calls.writeLock().unlock();
      }
    }
    whenClosed.accept(this);
  }

  /** Whether nobody is inside; after some seconds it is closed all the same. */
  private boolean awaitCallsInside() {
    try {
      return calls.writeLock().tryLock(SECONDS_FOR_CALLS_INSIDE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
