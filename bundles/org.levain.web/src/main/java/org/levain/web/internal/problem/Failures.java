package org.levain.web.internal.problem;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.levain.web.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bugs: the log gets the exception, the reader a number that stands beside it. */
public final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  /** Logs a bug, or a disk without room, and answers what the reader is told. */
  public static Problem report(Throwable failure, String method, String path, Locale locale) {
    if (NoRoom.isCauseOf(failure)) {
      LOG.warn("No room left on the disk: {} levain/{} was not done", method, path);
      return StandardProblem.NO_ROOM.in(locale);
    }
    String number = number();
    LOG.error("Failure {}: {} levain/{}", number, method, path, failure);
    return StandardProblem.FAILED.in(locale, number);
  }

  /** For example 4F2-91: short enough to read out. */
  private static String number() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return String.format(Locale.ROOT, "%03X-%02d", random.nextInt(0x1000), random.nextInt(100));
  }
}
