package org.levain.ledger.internal.run;

import java.util.Optional;
import java.util.TreeSet;
import org.levain.host.Actor;
import org.levain.host.Page;
import org.levain.host.Pages;
import org.levain.ledger.Change.Edit;
import org.levain.ledger.internal.domain.Decision;
import org.levain.ledger.internal.domain.Entry;
import org.levain.ledger.internal.domain.Item;
import org.levain.ledger.internal.domain.Outcome;
import org.levain.ledger.internal.domain.Owned;
import org.levain.ledger.internal.domain.PageRules;
import org.levain.ledger.internal.domain.Return;
import org.levain.words.Sentence;

/** Pages in the server. */
final class PageItems implements ServerItems {

  private final Pages pages;

  PageItems(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Decision decide(Item item, Optional<Owned> owned) {
    return PageRules.decide(item, look(item.name()), owned);
  }

  @Override
  public Decision resume(Entry entry, Optional<Owned> owned) {
    return PageRules.resume(entry, look(entry.item().name()), owned);
  }

  @Override
  public Optional<Decision> stands(Item item, Owned owned) {
    return look(item.name()).map(page -> PageRules.stands(page, owned));
  }

  /** Reads no text where there is no page. */
  private Optional<Page> look(String name) {
    return pages.exists(name) ? pages.find(name) : Optional.empty();
  }

  @Override
  public Outcome write(Entry entry, Decision decision, Optional<Owned> owned, Actor actor) {
    Item item = entry.item();
    String hash =
        decision.done()
            ? item.hashWanted()
            : pages.save(item.name(), item.wanted(), makeWay(entry, decision, actor), actor).hash();
    boolean untouched =
        owned.filter(o -> o.hashWritten().equals(decision.hashBefore())).isPresent();
    String ours = item.isMerge() && !untouched ? Owned.PEOPLES : hash;
    Owned now = new Owned(entry.id(), item.hashWanted(), ours, new TreeSet<>(), true);
    return Outcome.written(entry, decision, hash, now);
  }

  /** Half a page goes first, so that the whole one is its first version; returns what is there. */
  private String makeWay(Entry entry, Decision decision, Actor actor) {
    Optional<Page> half =
        entry.isInterrupted()
            ? look(entry.item().name()).filter(page -> PageRules.isHalf(page, entry))
            : Optional.empty();
    if (half.isEmpty()) {
      return decision.hashBefore();
    }
    boolean away = entry.isNew() && pages.delete(entry.item().name(), half.get().hash(), actor);
    return away ? "" : half.get().hash();
  }

  @Override
  public Return undo(Entry entry, Optional<Owned> owned, Actor actor) {
    Optional<Page> now = look(entry.item().name());
    if (entry.isInterrupted()) {
      boolean begun = now.filter(page -> PageRules.isHalf(page, entry)).isPresent();
      return begun || PageRules.resume(entry, now, owned).done()
          ? takeBack(entry, now.orElseThrow(), actor)
          : Return.untouched(entry);
    }
    if (owned.isPresent() && !owned.get().by().equals(entry.id())) {
      return leaveToLater(entry, now, owned.get());
    }
    if (now.isEmpty()) {
      return Return.undone(entry, Sentence.of("ledger.deleted"), new Return.Gone());
    }
    String hash = now.get().hash();
    if (hash.equals(entry.hashWritten()) || PageRules.isHalfBack(now.get(), entry)) {
      return takeBack(entry, now.get(), actor);
    }
    return hash.equals(entry.hashBefore())
        ? Return.undone(entry, Sentence.NONE, new Return.Earlier(hash))
        : edited(entry, now.get());
  }

  private Return takeBack(Entry entry, Page now, Actor actor) {
    String name = entry.item().name();
    if (entry.isNew()) {
      pages.delete(name, now.hash(), actor);
      return Return.undone(entry, Sentence.NONE, new Return.Gone());
    }
    Page back = pages.save(name, entry.before(), now.hash(), actor);
    return Return.undone(entry, Sentence.NONE, new Return.Earlier(back.hash()));
  }

  private static Return leaveToLater(Entry entry, Optional<Page> now, Owned owned) {
    boolean edited = now.filter(p -> !p.hash().equals(owned.hashWritten())).isPresent();
    return edited
        ? edited(entry, now.orElseThrow())
        : Return.undone(entry, Sentence.of("ledger.later-run"), new Return.HandedOn());
  }

  private static Return edited(Entry entry, Page page) {
    return Return.left(
        entry,
        Sentence.of("ledger.edited", page.author()),
        Optional.of(new Edit(page.author(), page.modified())));
  }
}
