package org.levain.seeding.internal.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.levain.host.Member;
import org.levain.jobs.JobStatus;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Run;
import org.levain.ledger.Run.State;
import org.levain.seeding.internal.action.RunPart;
import org.levain.seeding.internal.action.Server;

/** Makes the views of runs, in a reader's language. */
final class RunViews {

  private static final int MOST_PARTS = 40;

  private final Server server;
  private final Words words;

  RunViews(Server server, Words words) {
    this.server = server;
    this.words = words;
  }

  RunView of(Run run, Optional<JobStatus> job) {
    boolean moving = run.state() == State.APPLYING || run.state() == State.UNDOING;
    boolean undoing = run.state() == State.UNDOING;
    long total = undoing ? job.map(JobStatus::total).orElse(run.total()) : run.total();
    return new RunView(
        run.id(),
        run.title(),
        run.state().name().toLowerCase(Locale.ROOT),
        Math.min(run.done(), total),
        total,
        counts(run),
        by(run),
        run.created(),
        run.updated(),
        run.message().in(words.locale()),
        moving ? job.flatMap(JobStatus::timeLeft).map(this::inWords).orElse("") : "",
        moving,
        mayUndo(run, job));
  }

  /** An undo that was paused goes on; it does not begin anew. */
  private static boolean mayUndo(Run run, Optional<JobStatus> job) {
    boolean applying = job.filter(RunViews::isApplying).isPresent();
    return switch (run.state()) {
      case APPLIED, STOPPED -> true;
      case PAUSED, FAILED -> applying;
      case APPLYING, UNDOING, UNDONE -> false;
    };
  }

  private static Map<String, Long> counts(Run run) {
    Map<String, Long> counts = new HashMap<>();
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict.name().toLowerCase(Locale.ROOT), run.counts().getOrDefault(verdict, 0L));
    }
    return counts;
  }

  private String by(Run run) {
    return run.startedBy()
        .map(
            uid ->
                server.members().byUid(uid).map(Member::fullName).orElse(words.text("member.gone")))
        .orElse(words.text("run.terminal"));
  }

  private String inWords(Duration left) {
    long seconds = Math.max(1, left.toSeconds());
    return seconds < 90
        ? words.text("run.left.seconds", seconds)
        : words.text("run.left.minutes", (seconds + 30) / 60);
  }

  /** How far each community is, while a run is applied; one alone says what the run says. */
  static List<RunView.Part> parts(Run run, List<RunPart> parts, Optional<JobStatus> job) {
    if (job.filter(RunViews::isApplying).isEmpty() || parts.size() < 2) {
      return List.of();
    }
    long item = Math.max(job.get().done(), dealtWith(run));
    return parts.stream()
        .map(part -> new RunView.Part(part.name(), part.done(item), part.total()))
        .filter(part -> parts.size() <= MOST_PARTS || !part.isWhole())
        .limit(MOST_PARTS)
        .toList();
  }

  /**
   * The item that a run has come to, at least: items are dealt with in order, but for those that
   * were refused before it began.
   */
  private static long dealtWith(Run run) {
    return run.done() - run.counts().getOrDefault(Verdict.REFUSED, 0L);
  }

  private static boolean isApplying(JobStatus job) {
    return job.kind().equals("ledger.apply") && job.state() != JobStatus.State.DONE;
  }

  RunView.Items items(List<Change> changes, int most) {
    List<RunView.Item> items = changes.stream().limit(most).map(this::item).toList();
    return new RunView.Items(items, changes.size() > most);
  }

  private RunView.Item item(Change c) {
    return new RunView.Item(
        c.verdict().name().toLowerCase(Locale.ROOT),
        words.text("kind." + c.kind()),
        c.name(),
        c.part(),
        note(c));
  }

  private String note(Change c) {
    if (c.verdict() == Verdict.REFUSED && server.lacks(c.kind())) {
      return words.text("note.lacks." + c.kind());
    }
    String key = c.verdict() == Verdict.CONFLICT ? "note.conflict" : "note.keep";
    return c.edit()
        .map(edit -> words.text(key, edit.who(), words.day(edit.when())))
        .orElseGet(() -> c.detail().in(words.locale()));
  }
}
