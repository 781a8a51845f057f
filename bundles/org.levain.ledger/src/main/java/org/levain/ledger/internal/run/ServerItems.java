package org.levain.ledger.internal.run;

import java.util.Optional;
import org.levain.host.Actor;
import org.levain.ledger.internal.domain.Decision;
import org.levain.ledger.internal.domain.Entry;
import org.levain.ledger.internal.domain.Item;
import org.levain.ledger.internal.domain.Outcome;
import org.levain.ledger.internal.domain.Owned;
import org.levain.ledger.internal.domain.Return;

/** Items of one kind in the server. Every call may throw {@link org.levain.host.HostRefusal}. */
interface ServerItems {

  /** What would happen to an item. Writes nothing. */
  Decision decide(Item item, Optional<Owned> owned);

  /** What would happen to one that an interrupted step may have written. Writes nothing. */
  Decision resume(Entry entry, Optional<Owned> owned);

  /** How an item stands that is Levain's: as it was written, or edited; empty if it is gone. */
  Optional<Decision> stands(Item item, Owned owned);

  /** Calls the server, unless the decision says that it has it already. */
  Outcome write(Entry entry, Decision decision, Optional<Owned> owned, Actor actor);

  /** Takes an entry back. */
  Return undo(Entry entry, Optional<Owned> owned, Actor actor);
}
