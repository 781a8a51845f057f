package org.levain.administration.internal.status;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.levain.administration.internal.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All lines of the status. The checks look side by side and each has a few seconds: one that hangs
 * or fails becomes a line that says so, and the others are shown all the same. Thread-safe; closed
 * with the module.
 */
public final class Board implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Board.class);

  private final List<Check> checks;
  private final long patienceMillis;
  private final ExecutorService threads = Executors.newCachedThreadPool(Board::thread);

  Board(List<Check> checks, long patienceMillis) {
    this.checks = List.copyOf(checks);
    this.patienceMillis = patienceMillis;
  }

  /** Looks at everything. */
  public List<Line> look(Words words) {
    return look(words, List.of());
  }

  /**
   * Looks at everything, and at what else there is now.
   *
   * @param more checks that come and go
   */
  List<Line> look(Words words, List<Check> more) {
    List<Check> all = Stream.concat(checks.stream(), more.stream()).toList();
    List<Future<Line>> looks = all.stream().map(c -> threads.submit(() -> c.look(words))).toList();
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    return IntStream.range(0, all.size())
        .mapToObj(i -> await(all.get(i), looks.get(i), deadline, words))
        .toList();
  }

  private static Line await(Check check, Future<Line> look, long deadline, Words words) {
    try {
      return look.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      LOG.warn("The status of {} cannot be told", check.name(), e.getCause());
      return failed(check, "status.failed", words);
    } catch (TimeoutException | CancellationException e) {
      look.cancel(true);
      return failed(check, "status.slow", words);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(check, "status.slow", words);
    }
  }

  private static Line failed(Check check, String key, Words words) {
    return Line.away(check.name(), words.text(key), words.text("status.failed.advice"));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "levain-status");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
