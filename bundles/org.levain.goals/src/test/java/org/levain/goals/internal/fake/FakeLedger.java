package org.levain.goals.internal.fake;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.levain.host.Actor;
import org.levain.host.ContentHash;
import org.levain.host.Group;
import org.levain.host.Page;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Intent;
import org.levain.ledger.Ledger;
import org.levain.ledger.Run;
import org.levain.words.Sentence;

/** A ledger that remembers what it was asked for, and writes when it is told to. */
public final class FakeLedger implements Ledger {

  /** A run that was opened. */
  public record Opened(
      String id, String title, String key, List<Intent> intents, Optional<String> startedBy) {}

  public final List<Opened> opened = new ArrayList<>();
  public final Set<String> undone = new HashSet<>();
  private final Map<String, String> written = new HashMap<>();
  private final Map<String, List<Change>> changes = new HashMap<>();
  private final FakePages pages;
  private final FakeGroups groups;
  private final Actor actor = Actor.system("goals");

  public FakeLedger(FakePages pages, FakeGroups groups) {
    this.pages = pages;
    this.groups = groups;
  }

  @Override
  public List<Change> compare(List<Intent> intents) {
    return IntStream.range(0, intents.size()).mapToObj(i -> change(i + 1, intents.get(i))).toList();
  }

  private Change change(long number, Intent intent) {
    if (intent instanceof Intent.AddToGroup add) {
      Verdict verdict = groups.find(add.name()).isEmpty() ? Verdict.CREATE : Verdict.CHANGE;
      String logins = String.join("\n", add.logins());
      return new Change(
          number,
          "group",
          add.name(),
          add.part(),
          add.source(),
          verdict,
          Sentence.NONE,
          Optional.empty(),
          Optional.of(logins));
    }
    Intent.WritePage write = (Intent.WritePage) intent;
    Optional<Page> now = pages.find(write.name());
    return new Change(
        number,
        "page",
        write.name(),
        write.part(),
        write.source(),
        verdict(write, now),
        Sentence.NONE,
        now.map(Page::text),
        Optional.of(write.text()));
  }

  private Verdict verdict(Intent.WritePage write, Optional<Page> now) {
    boolean merge = !write.mergedWith().isEmpty();
    if (now.isEmpty()) {
      return merge ? Verdict.KEEP : Verdict.CREATE;
    }
    if (now.get().hash().equals(ContentHash.of(write.text()))) {
      return Verdict.SAME;
    }
    if (merge) {
      return now.get().hash().equals(write.mergedWith()) ? Verdict.CHANGE : Verdict.KEEP;
    }
    String ours = written.get(write.name());
    if (ours == null) {
      return Verdict.CONFLICT;
    }
    return ours.equals(now.get().hash()) ? Verdict.CHANGE : Verdict.KEEP;
  }

  @Override
  public String open(
      EntityManager tx,
      String owner,
      String title,
      String key,
      List<Intent> intents,
      Optional<String> startedBy) {
    String id = "run-" + (opened.size() + 1);
    opened.add(new Opened(id, title, key, List.copyOf(intents), startedBy));
    return id;
  }

  /** Does the work of all runs that were not applied yet. */
  public void apply() {
    for (Opened run : opened) {
      if (!changes.containsKey(run.id())) {
        changes.put(run.id(), compare(run.intents()));
        run.intents().forEach(this::write);
      }
    }
  }

  private void write(Intent intent) {
    if (intent instanceof Intent.AddToGroup add) {
      List<String> logins = new ArrayList<>(add.logins());
      groups.find(add.name()).ifPresent(g -> logins.addAll(g.logins()));
      groups.save(Group.of(add.name(), logins), actor);
    } else if (intent instanceof Intent.WritePage write) {
      Verdict verdict = verdict(write, pages.find(write.name()));
      if (verdict == Verdict.CREATE || verdict == Verdict.CHANGE) {
        boolean clean =
            write.mergedWith().isEmpty() || write.mergedWith().equals(written.get(write.name()));
        pages.write(write.name(), write.text(), write.author().orElse("Levain"));
        String ours = clean ? ContentHash.of(write.text()) : "";
        written.put(write.name(), ours);
      }
    }
  }

  @Override
  public Optional<Run> run(String id) {
    return opened.stream().filter(r -> r.id().equals(id)).map(this::run).findFirst();
  }

  private Run run(Opened run) {
    List<Change> done = changes.getOrDefault(run.id(), List.of());
    Map<Verdict, Long> counts =
        done.stream().collect(Collectors.groupingBy(Change::verdict, Collectors.counting()));
    boolean applied = changes.containsKey(run.id());
    return new Run(
        run.id(),
        "goals",
        run.title(),
        applied ? Run.State.APPLIED : Run.State.APPLYING,
        run.intents().size(),
        done.size(),
        counts,
        run.startedBy(),
        Instant.EPOCH,
        Instant.EPOCH,
        "job",
        Sentence.NONE);
  }

  @Override
  public List<Run> runs(String owner, String before, int limit) {
    return opened.stream().map(this::run).toList();
  }

  @Override
  public List<Change> changes(String runId, long afterNumber, int limit) {
    return changes.getOrDefault(runId, List.of());
  }

  @Override
  public Optional<String> undo(String runId, Optional<String> startedBy) {
    return changes.containsKey(runId) && undone.add(runId) ? Optional.of("job") : Optional.empty();
  }

  @Override
  public List<Change> written(String afterName, int limit) {
    return List.of();
  }
}
