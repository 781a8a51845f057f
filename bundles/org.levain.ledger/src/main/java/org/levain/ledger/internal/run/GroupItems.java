package org.levain.ledger.internal.run;

import java.util.Optional;
import java.util.SortedSet;
import org.levain.host.Actor;
import org.levain.host.ContentHash;
import org.levain.host.Group;
import org.levain.host.Groups;
import org.levain.ledger.internal.domain.Decision;
import org.levain.ledger.internal.domain.Entry;
import org.levain.ledger.internal.domain.GroupRules;
import org.levain.ledger.internal.domain.Item;
import org.levain.ledger.internal.domain.Logins;
import org.levain.ledger.internal.domain.Outcome;
import org.levain.ledger.internal.domain.Owned;
import org.levain.ledger.internal.domain.Return;
import org.levain.words.Sentence;

/**
 * Groups in the server. Who is in one is read and written without another job between the two: who
 * joins in one run would otherwise be taken out again by another.
 */
final class GroupItems implements ServerItems {

  private final Groups groups;
  private final Object writes;

  /**
   * The groups of a server.
   *
   * @param writes what all jobs hold while they write
   */
  GroupItems(Groups groups, Object writes) {
    this.groups = groups;
    this.writes = writes;
  }

  @Override
  public Decision decide(Item item, Optional<Owned> owned) {
    return GroupRules.decide(item, groups.find(item.name()), owned);
  }

  @Override
  public Decision resume(Entry entry, Optional<Owned> owned) {
    return GroupRules.resume(entry, groups.find(entry.item().name()), owned);
  }

  @Override
  public Optional<Decision> stands(Item item, Owned owned) {
    return groups.find(item.name()).map(group -> GroupRules.stands(group, owned));
  }

  @Override
  public Outcome write(Entry entry, Decision decision, Optional<Owned> owned, Actor actor) {
    String hash = ContentHash.of(Logins.text(written(entry, decision, actor)));
    return Outcome.written(entry, decision, hash, owned(entry, decision, owned, hash));
  }

  private SortedSet<String> written(Entry entry, Decision decision, Actor actor) {
    String name = entry.item().name();
    synchronized (writes) {
      SortedSet<String> present = loginsOf(name);
      SortedSet<String> all = Logins.all(present, decision.added());
      if (!decision.done() && !all.equals(present)) {
        groups.save(new Group(name, all), actor);
      }
      return all;
    }
  }

  private SortedSet<String> loginsOf(String name) {
    return groups.find(name).map(Group::logins).orElseGet(() -> Logins.of(""));
  }

  private static Owned owned(Entry entry, Decision decision, Optional<Owned> before, String hash) {
    boolean isNew = decision.hashBefore().isEmpty();
    Optional<Owned> kept = before.filter(o -> !isNew);
    SortedSet<String> added =
        Logins.all(decision.added(), kept.map(Owned::added).orElseGet(() -> Logins.of("")));
    boolean made = isNew || kept.filter(Owned::made).isPresent();
    return new Owned(entry.id(), entry.item().hashWanted(), hash, added, made);
  }

  @Override
  public Return undo(Entry entry, Optional<Owned> owned, Actor actor) {
    synchronized (writes) {
      return undone(entry, owned, actor);
    }
  }

  private Return undone(Entry entry, Optional<Owned> owned, Actor actor) {
    Optional<Group> now = groups.find(entry.item().name());
    if (entry.isInterrupted() && !GroupRules.resume(entry, now, owned).done()) {
      return Return.untouched(entry);
    }
    if (now.isEmpty()) {
      return Return.undone(entry, Sentence.of("ledger.deleted"), new Return.Gone());
    }
    SortedSet<String> ours = Logins.common(entry.added(), now.get().logins());
    SortedSet<String> rest = Logins.without(now.get().logins(), ours);
    boolean made = entry.isNew() || owned.filter(Owned::made).isPresent();
    if (rest.isEmpty() && made) {
      groups.delete(now.get().name(), actor);
      return Return.undone(entry, Sentence.NONE, new Return.Gone());
    }
    if (!ours.isEmpty()) {
      groups.save(new Group(now.get().name(), rest), actor);
    }
    return withoutOurs(entry, owned, rest);
  }

  private static Return withoutOurs(Entry entry, Optional<Owned> owned, SortedSet<String> rest) {
    Return.Ownership after = owned.map(o -> less(o, entry)).orElseGet(Return.Unchanged::new);
    SortedSet<String> byOthers =
        Logins.without(rest, owned.map(Owned::added).orElseGet(() -> Logins.of("")));
    if (!entry.isNew() || byOthers.isEmpty()) {
      return Return.undone(entry, Sentence.NONE, after);
    }
    Sentence detail = Sentence.of("ledger.stays-for", String.join(", ", byOthers));
    return new Return(entry, Return.End.LEFT, detail, Optional.empty(), after);
  }

  private static Return.Ownership less(Owned owned, Entry entry) {
    SortedSet<String> added = Logins.without(owned.added(), entry.added());
    return added.isEmpty()
        ? new Return.Gone()
        : new Return.Now(
            new Owned(owned.by(), owned.hashWanted(), owned.hashWritten(), added, owned.made()));
  }
}
