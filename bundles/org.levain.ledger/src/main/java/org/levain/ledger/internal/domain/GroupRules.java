package org.levain.ledger.internal.domain;

import java.util.Optional;
import java.util.SortedSet;
import org.levain.host.ContentHash;
import org.levain.host.Group;
import org.levain.ledger.Change.Verdict;
import org.levain.words.Sentence;

/**
 * What happens to a group: members are added, nobody is removed, and who was taken out by people
 * after Levain put them in stays out, unless they ask for it themselves.
 */
public final class GroupRules {

  private GroupRules() {}

  /**
   * What happens to members who are wanted.
   *
   * @param now the group that is there
   * @param owned whom Levain put in
   */
  public static Decision decide(Item item, Optional<Group> now, Optional<Owned> owned) {
    SortedSet<String> wanted = Logins.of(item.wanted());
    if (now.isEmpty()) {
      return adding(Verdict.CREATE, Sentence.NONE, now, wanted, Reference.NONE);
    }
    SortedSet<String> missing = Logins.without(wanted, now.get().logins());
    SortedSet<String> takenOut =
        owned
            .filter(o -> !item.isOwnWill())
            .map(o -> Logins.common(o.added(), missing))
            .orElseGet(() -> Logins.of(""));
    SortedSet<String> toAdd = Logins.without(missing, takenOut);
    if (toAdd.isEmpty()) {
      return takenOut.isEmpty()
          ? Decision.of(Verdict.SAME)
          : adding(Verdict.KEEP, stayOut(takenOut), now, toAdd, Reference.NONE);
    }
    Sentence detail = takenOut.isEmpty() ? joining(owned) : stayOut(takenOut);
    Reference earlier = owned.map(Owned::by).orElse(Reference.NONE);
    return adding(Verdict.CHANGE, detail, now, toAdd, earlier);
  }

  /** The same for a group that an interrupted step may have written. */
  public static Decision resume(Entry entry, Optional<Group> now, Optional<Owned> owned) {
    boolean written = now.filter(g -> g.logins().containsAll(entry.added())).isPresent();
    if (!written) {
      return decide(entry.item(), now, owned);
    }
    return new Decision(
        entry.isNew() ? Verdict.CREATE : Verdict.CHANGE,
        Sentence.NONE,
        Optional.empty(),
        entry.hashBefore(),
        entry.before(),
        entry.added(),
        entry.earlier(),
        true);
  }

  /** How a group stands that Levain put members into. */
  public static Decision stands(Group group, Owned owned) {
    SortedSet<String> takenOut = Logins.without(owned.added(), group.logins());
    return takenOut.isEmpty()
        ? Decision.of(Verdict.SAME)
        : Decision.of(Verdict.KEEP, stayOut(takenOut));
  }

  private static Decision adding(
      Verdict verdict,
      Sentence detail,
      Optional<Group> now,
      SortedSet<String> toAdd,
      Reference earlier) {
    String before = now.map(g -> Logins.text(g.logins())).orElse("");
    String hash = now.isPresent() ? ContentHash.of(before) : "";
    return new Decision(verdict, detail, Optional.empty(), hash, before, toAdd, earlier, false);
  }

  /** A group of somebody else's is said to be one. */
  private static Sentence joining(Optional<Owned> owned) {
    return owned.isEmpty() ? Sentence.of("ledger.joins") : Sentence.NONE;
  }

  private static Sentence stayOut(SortedSet<String> takenOut) {
    return Sentence.of("ledger.taken-out", String.join(", ", takenOut));
  }
}
