package org.levain.ledger.internal.run;

import java.util.List;
import java.util.Optional;
import org.levain.host.Actor;
import org.levain.host.Capability;
import org.levain.host.Groups;
import org.levain.host.Host;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.Pages;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Keeper;
import org.levain.ledger.internal.domain.Decision;
import org.levain.ledger.internal.domain.Entry;
import org.levain.ledger.internal.domain.Item;
import org.levain.ledger.internal.domain.Kind;
import org.levain.ledger.internal.domain.Outcome;
import org.levain.ledger.internal.domain.Owned;
import org.levain.ledger.internal.domain.Return;
import org.levain.words.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The server, as the ledger deals with it: a refusal becomes a verdict, a failure stays an
 * exception with {@link Reason#FAILED}.
 */
@Component(name = "org.levain.ledger.server", service = Server.class)
public final class Server {

  private static final int LOOKS = 3;

  private final Host host;
  private final Optional<Pages> pages;
  private final Optional<Groups> groups;
  private final Object groupWrites = new Object();

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      fieldOption = FieldOption.REPLACE)
  private volatile List<Keeper> keepers = List.of();

  /** The server with what it has. */
  @Activate
  public Server(
      @Reference Host host,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          Optional<Pages> pages,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          Optional<Groups> groups) {
    this.host = host;
    this.pages = pages;
    this.groups = groups;
  }

  /** The same beside these modules that keep things. */
  public Server(Host host, Optional<Pages> pages, Optional<Groups> groups, List<Keeper> keepers) {
    this(host, pages, groups);
    this.keepers = List.copyOf(keepers);
  }

  /** What would happen to an item. */
  public Decision decide(Item item, Optional<Owned> owned) {
    try {
      return itemsOf(item.kind()).decide(item, owned);
    } catch (HostRefusal refusal) {
      return refused(refusal);
    }
  }

  /** What happens to an entry that is to be applied; a failure of the server is thrown. */
  Decision decide(Entry entry, Optional<Owned> owned) {
    try {
      ServerItems items = itemsOf(entry.item().kind());
      return entry.isInterrupted() ? items.resume(entry, owned) : items.decide(entry.item(), owned);
    } catch (HostRefusal refusal) {
      return refusedUnlessFailed(refusal);
    } catch (RuntimeException e) {
      throw failed(entry, e);
    }
  }

  /** Calls the server for an entry; empty if somebody changed the item meanwhile. */
  Optional<Outcome> write(Entry entry, Decision decision, Optional<Owned> owned, Actor actor) {
    try {
      return Optional.of(itemsOf(entry.item().kind()).write(entry, decision, owned, actor));
    } catch (HostRefusal refusal) {
      return refusal.reason() == Reason.CHANGED_MEANWHILE
          ? Optional.empty()
          : Optional.of(Outcome.settled(entry, refusedUnlessFailed(refusal)));
    } catch (RuntimeException e) {
      throw failed(entry, e);
    }
  }

  /** How an item stands that is Levain's: as it was written, or edited; empty if it is gone. */
  public Optional<Decision> stands(Item item, Owned owned) {
    try {
      return itemsOf(item.kind()).stands(item, owned);
    } catch (HostRefusal refusal) {
      return Optional.of(refused(refusal));
    }
  }

  /** Takes an entry back; where somebody changed the item meanwhile, looks again. */
  Return undo(Entry entry, Optional<Owned> owned, Actor actor) {
    for (int look = 1; true; look++) {
      try {
        return itemsOf(entry.item().kind()).undo(entry, owned, actor);
      } catch (HostRefusal refusal) {
        refusedUnlessFailed(refusal);
        if (refusal.reason() != Reason.CHANGED_MEANWHILE || look == LOOKS) {
          return Return.left(entry, refusal.sentence(), Optional.empty());
        }
      } catch (RuntimeException e) {
        throw failed(entry, e);
      }
    }
  }

  private ServerItems itemsOf(Kind kind) {
    if (kind.equals(Kind.PAGE)) {
      return new PageItems(there(pages, Capability.PAGES, "pages"));
    }
    return kind.equals(Kind.GROUP)
        ? new GroupItems(there(groups, Capability.GROUPS, "groups"), groupWrites)
        : new KeptItems(keeper(kind));
  }

  /** A module that is being replaced comes back. */
  private Keeper keeper(Kind kind) {
    return keepers.stream()
        .filter(keeper -> keeper.kind().equals(kind.word()))
        .findFirst()
        .orElseThrow(
            () -> new HostRefusal(Reason.FAILED, Sentence.of("ledger.keeper-away", kind.word())));
  }

  private <T> T there(Optional<T> service, Capability capability, String what) {
    boolean coming = host.capabilities().contains(capability);
    return service.orElseThrow(
        () ->
            coming
                ? new HostRefusal(Reason.FAILED, Sentence.of("ledger." + what + "-away"))
                : new HostRefusal(Reason.NOT_ALLOWED, Sentence.of("ledger.no-" + what)));
  }

  private static Decision refusedUnlessFailed(HostRefusal refusal) {
    if (refusal.reason() == Reason.FAILED) {
      throw refusal;
    }
    return refused(refusal);
  }

  private static Decision refused(HostRefusal refusal) {
    return Decision.of(Verdict.REFUSED, refusal.sentence());
  }

  private static HostRefusal failed(Entry entry, RuntimeException e) {
    return new HostRefusal(
        Reason.FAILED, Sentence.of("ledger.server-failed", entry.item().name(), e.getMessage()), e);
  }
}
