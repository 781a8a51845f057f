package org.levain.ledger.internal.run;

import java.util.Optional;
import java.util.TreeSet;
import org.levain.host.Actor;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Keeper;
import org.levain.ledger.Keeper.Stands;
import org.levain.ledger.internal.domain.Decision;
import org.levain.ledger.internal.domain.Entry;
import org.levain.ledger.internal.domain.Item;
import org.levain.ledger.internal.domain.Outcome;
import org.levain.ledger.internal.domain.Owned;
import org.levain.ledger.internal.domain.Reference;
import org.levain.ledger.internal.domain.Return;
import org.levain.words.Sentence;

/** What another module keeps. It is there or not; what people did with it since stays. */
final class KeptItems implements ServerItems {

  private final Keeper keeper;

  KeptItems(Keeper keeper) {
    this.keeper = keeper;
  }

  private Stands look(Item item) {
    return keeper.look(item.name(), item.wanted(), item.authorLogin());
  }

  @Override
  public Decision decide(Item item, Optional<Owned> owned) {
    return switch (look(item)) {
      case ABSENT -> create(item);
      case SAME -> Decision.of(Verdict.SAME);
      case OTHER -> Decision.of(Verdict.KEEP, Sentence.of("ledger.other-kept"));
      case CHANGED -> Decision.of(Verdict.KEEP, Sentence.of("ledger.people-kept"));
    };
  }

  private Decision create(Item item) {
    return keeper
        .refusal(item.name(), item.wanted(), item.authorLogin())
        .map(why -> Decision.of(Verdict.REFUSED, why))
        .orElseGet(() -> creating(false));
  }

  private static Decision creating(boolean done) {
    return new Decision(
        Verdict.CREATE,
        Sentence.NONE,
        Optional.empty(),
        "",
        "",
        new TreeSet<>(),
        Reference.NONE,
        done);
  }

  @Override
  public Decision resume(Entry entry, Optional<Owned> owned) {
    return look(entry.item()) == Stands.SAME ? creating(true) : decide(entry.item(), owned);
  }

  @Override
  public Optional<Decision> stands(Item item, Owned owned) {
    return switch (look(item)) {
      case ABSENT -> Optional.empty();
      case SAME -> Optional.of(Decision.of(Verdict.SAME));
      case OTHER, CHANGED ->
          Optional.of(Decision.of(Verdict.KEEP, Sentence.of("ledger.people-kept")));
    };
  }

  @Override
  public Outcome write(Entry entry, Decision decision, Optional<Owned> owned, Actor actor) {
    Item item = entry.item();
    if (!decision.done()) {
      keeper.put(item.name(), item.wanted(), actor);
    }
    String hash = item.hashWanted();
    return Outcome.written(
        entry, decision, hash, new Owned(entry.id(), hash, hash, new TreeSet<>(), true));
  }

  @Override
  public Return undo(Entry entry, Optional<Owned> owned, Actor actor) {
    Item item = entry.item();
    Stands now = look(item);
    if (now == Stands.ABSENT) {
      return entry.isInterrupted()
          ? Return.untouched(entry)
          : Return.undone(entry, Sentence.of("ledger.deleted"), new Return.Gone());
    }
    if (entry.isInterrupted() && now != Stands.SAME) {
      return Return.untouched(entry);
    }
    return keeper
        .take(item.name(), item.wanted(), item.authorLogin())
        .map(why -> Return.left(entry, why, Optional.empty()))
        .orElseGet(() -> Return.undone(entry, Sentence.NONE, new Return.Gone()));
  }
}
