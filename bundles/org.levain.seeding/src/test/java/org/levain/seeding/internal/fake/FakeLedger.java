package org.levain.seeding.internal.fake;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Edit;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Intent;
import org.levain.ledger.Ledger;
import org.levain.ledger.Run;
import org.levain.ledger.Run.State;
import org.levain.words.Sentence;

/** A ledger that answers as it is told. */
public final class FakeLedger implements Ledger {

  public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  /** Verdicts by item name; what is not named is created. */
  public final Map<String, Verdict> verdicts = new HashMap<>();

  public final Map<String, Run> runs = new LinkedHashMap<>();
  public final Map<String, List<Change>> changes = new HashMap<>();
  public final List<String> keys = new ArrayList<>();
  public final List<Intent> opened = new ArrayList<>();

  @Override
  public List<Change> compare(List<Intent> intents) {
    List<Change> all = new ArrayList<>();
    intents.forEach(intent -> all.add(change(all.size() + 1L, intent)));
    return all;
  }

  private Change change(long number, Intent intent) {
    Verdict verdict = verdicts.getOrDefault(intent.name(), Verdict.CREATE);
    boolean there = verdict != Verdict.CREATE && verdict != Verdict.REFUSED;
    boolean edited = verdict == Verdict.KEEP || verdict == Verdict.CONFLICT;
    String after =
        intent instanceof Intent.WritePage page
            ? page.text()
            : String.join("\n", ((Intent.AddToGroup) intent).logins());
    return new Change(
        number,
        intent instanceof Intent.WritePage ? "page" : "group",
        intent.name(),
        intent.part(),
        intent.source(),
        verdict,
        detail(verdict, intent),
        edited ? Optional.of(new Edit("Aïssa Diallo", NOON)) : Optional.empty(),
        there ? Optional.of("What was there before\n" + after) : Optional.empty(),
        Optional.of(after));
  }

  private static Sentence replaced(Intent intent) {
    boolean replaces = !((Intent.WritePage) intent).replaces().isEmpty();
    return replaces ? Sentence.of("ledger.replaced") : Sentence.NONE;
  }

  private static Sentence detail(Verdict verdict, Intent intent) {
    return switch (verdict) {
      case REFUSED -> Sentence.of("page.bad-name", "A");
      case CHANGE ->
          intent instanceof Intent.AddToGroup ? Sentence.of("ledger.joins") : replaced(intent);
      default -> Sentence.NONE;
    };
  }

  @Override
  public String open(
      EntityManager tx,
      String owner,
      String title,
      String key,
      List<Intent> intents,
      Optional<String> startedBy) {
    if (keys.contains(key)) {
      return "run-" + (keys.indexOf(key) + 1);
    }
    keys.add(key);
    opened.addAll(intents);
    String id = "run-" + keys.size();
    runs.put(id, run(id, owner, State.APPLYING, startedBy));
    return id;
  }

  public static Run run(String id, String owner, State state, Optional<String> startedBy) {
    Map<Verdict, Long> counts = Map.of(Verdict.CREATE, 3L);
    return new Run(
        id,
        owner,
        "Engineering firm",
        state,
        8,
        3,
        counts,
        startedBy,
        NOON,
        NOON,
        "job-1",
        Sentence.NONE);
  }

  /** Brings a run into another state. */
  public void bring(String id, State state) {
    runs.put(id, run(id, "seeding", state, Optional.of("uid-ines")));
  }

  @Override
  public Optional<Run> run(String id) {
    return Optional.ofNullable(runs.get(id));
  }

  @Override
  public List<Run> runs(String owner, String before, int limit) {
    return List.copyOf(runs.values());
  }

  @Override
  public List<Change> changes(String runId, long afterNumber, int limit) {
    return changes.getOrDefault(runId, List.of()).stream()
        .filter(c -> c.number() > afterNumber)
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<String> undo(String runId, Optional<String> startedBy) {
    Run run = runs.get(runId);
    return run.state() == State.APPLIED ? Optional.of("job-2") : Optional.empty();
  }

  @Override
  public List<Change> written(String afterName, int limit) {
    return List.of();
  }
}
