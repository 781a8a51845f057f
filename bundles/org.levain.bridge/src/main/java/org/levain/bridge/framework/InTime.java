package org.levain.bridge.framework;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Calls into bundles on a thread of its own and waits so long and no longer: a bundle that hangs
 * must not hang the bridge.
 */
final class InTime {

  private static final long SECONDS_AFTER_THE_INTERRUPT = 2;

  private InTime() {}

  /** A call that took too long. */
  static final class TooLong extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean stuck;

    TooLong(Duration limit, boolean stuck) {
      super("did not end within " + limit.toSeconds() + " s");
      this.stuck = stuck;
    }

    /** Whether it goes on, although it was interrupted: it keeps the locks that it has. */
    boolean isStuck() {
      return stuck;
    }
  }

  /**
   * Makes a call.
   *
   * @param late done on the call's own thread if it ends when nobody waits for it any more
   * @throws TooLong if it did not end in time; it was interrupted then
   * @throws ExecutionException what it threw
   * @throws InterruptedException if the bridge itself is to end
   */
  static <T> T call(Duration limit, Callable<T> work, Runnable late)
      throws TooLong, ExecutionException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    AtomicBoolean settled = new AtomicBoolean();
    Thread thread = new Thread(() -> run(task, settled, late), "levain-bundles");
    thread.setDaemon(true);
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      thread.join(TimeUnit.SECONDS.toMillis(SECONDS_AFTER_THE_INTERRUPT));
      throw new TooLong(limit, settled.compareAndSet(false, true));
    } catch (InterruptedException e) {
      thread.interrupt();
      throw e;
    }
  }

  private static void run(FutureTask<?> task, AtomicBoolean settled, Runnable late) {
    task.run();
    if (!settled.compareAndSet(false, true)) {
      late.run();
    }
  }
}
