package org.levain.seeding.internal.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Intent;
import org.levain.ledger.Ledger;
import org.levain.seeding.plan.LintedGoals;
import org.levain.seeding.plan.PlanError;
import org.levain.seeding.plan.PlanReader;
import org.levain.seeding.plan.Reading;
import org.levain.web.Messages;
import org.levain.words.Sentence;

/** Says what a plan would do to the server as it stands. Writes nothing. */
public final class ComparePlan {

  private final PlanReader reader;
  private final Server server;
  private final Plans plans;
  private final Ledger ledger;
  private final Messages messages;
  private final Clock clock;

  /** Compares with this server. */
  public ComparePlan(
      Server server,
      Plans plans,
      Ledger ledger,
      LintedGoals.Linter linter,
      Messages messages,
      Clock clock) {
    this.reader = new PlanReader(new LintedGoals(linter));
    this.server = server;
    this.plans = plans;
    this.ledger = ledger;
    this.messages = messages;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** The plan beside the server. */
  public record Compared(Comparison comparison) implements Outcome {}

  /** The plan is not as the format wants it. */
  public record Unreadable(List<PlanError> errors) implements Outcome {}

  /** Compares a plan or pack. */
  public Outcome compare(String name, byte[] content) {
    Reading reading = reader.read(name, content);
    if (reading instanceof Reading.Refused refused) {
      return new Unreadable(refused.errors());
    }
    Compiled compiled = compile((Reading.Accepted) reading);
    List<Change> changes = new ArrayList<>();
    for (Change change : ledger.compare(compiled.intents())) {
      changes.add(foreseen(change, compiled));
    }
    return new Compared(new Comparison(compiled, changes, clock.instant()));
  }

  Compiled compile(Reading.Accepted reading) {
    return PlanIntents.compile(reading.plan(), server, plans, messages, clock);
  }

  Reading read(SentPlan plan) {
    return reader.read(plan.name(), plan.content());
  }

  /** What the server will refuse is said now, not when it is written. */
  private static Change foreseen(Change change, Compiled compiled) {
    Optional<Sentence> refusal = Optional.ofNullable(compiled.refused().get(change.number()));
    SortedSet<String> strangers = strangers(change, compiled);
    if (refusal.isPresent()) {
      return refused(change, refusal.get());
    }
    if (change.verdict() == Verdict.CONFLICT) {
      String who = change.edit().map(Change.Edit::who).orElse("");
      return change.saying(Sentence.of("plan.conflict", who));
    }
    return strangers.isEmpty()
        ? change
        : refused(change, Sentence.of("plan.strangers", String.join(", ", strangers)));
  }

  /** Logins that no member has, in a group that would be written. */
  public static SortedSet<String> strangers(Change change, Compiled compiled) {
    Intent intent = compiled.intents().get((int) change.number() - 1);
    SortedSet<String> strangers = new TreeSet<>();
    if (intent instanceof Intent.AddToGroup group && change.verdict() != Verdict.SAME) {
      strangers.addAll(group.logins());
      strangers.retainAll(compiled.strangers().keySet());
    }
    return strangers;
  }

  private static Change refused(Change change, Sentence sentence) {
    return change.saying(sentence).coming(Verdict.REFUSED);
  }
}
