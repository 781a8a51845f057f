package org.levain.administration.internal.status;

import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.jobs.Jobs;
import org.levain.jobs.Jobs.Backlog;

/** Jobs that wait, and jobs that have failed. */
record JobsCheck(Platform platform) implements Check {

  @Override
  public String name() {
    return "jobs";
  }

  @Override
  public Line look(Words words) {
    return platform
        .find(Jobs.class)
        .map(jobs -> line(jobs.backlog(), words))
        .orElseGet(
            () -> Line.away(name(), words.text("jobs.away"), words.text("jobs.away.advice")));
  }

  private Line line(Backlog backlog, Words words) {
    String value = words.text("jobs.backlog", backlog.waiting(), backlog.failed());
    return backlog.failed() == 0
        ? Line.ok(name(), value)
        : Line.watch(name(), value, words.text("jobs.failed.advice"));
  }
}
