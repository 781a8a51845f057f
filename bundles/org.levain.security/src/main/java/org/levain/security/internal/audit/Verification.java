package org.levain.security.internal.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.levain.security.internal.secret.Mac;
import org.levain.words.Sentence;

/** Walks along the chain and finds the first place where it does not hold. */
final class Verification {

  private static final int SEALS = 100;
  private static final int UNSEALED = 1_000;

  private final AuditTables tables;
  private final Mac mac;
  private final Seal remembered;

  /**
   * A walk.
   *
   * @param remembered the newest seal by the file beside the key
   */
  Verification(AuditTables tables, Mac mac, Seal remembered) {
    this.tables = tables;
    this.mac = mac;
    this.remembered = remembered;
  }

  /** One sentence about the first fault. */
  Optional<Sentence> fault() throws SQLException {
    Seal last = Seal.START;
    for (List<Seal> some = after(last); !some.isEmpty(); some = after(last)) {
      for (Seal seal : some) {
        Optional<Sentence> fault = fault(last, seal);
        if (fault.isPresent()) {
          return fault;
        }
        last = seal;
      }
    }
    return faultAtTheEnd(last);
  }

  private List<Seal> after(Seal last) throws SQLException {
    return tables.sealsAfter(last.number(), SEALS);
  }

  private Optional<Sentence> fault(Seal before, Seal seal) throws SQLException {
    if (seal.number() != before.number() + 1) {
      return Optional.of(Sentence.of("audit.missing", before.number() + 1));
    }
    if (seal.number() == remembered.number() && !seal.equals(remembered)) {
      return Optional.of(Sentence.of("audit.anew", seal.number()));
    }
    List<Entry> entries = tables.sealedBy(seal);
    if (entries.size() != seal.entries()) {
      return Optional.of(miscounted(entries, seal));
    }
    return faultIn(entries, seal).or(() -> faultOf(seal, before.next(entries, mac)));
  }

  private static Sentence miscounted(List<Entry> entries, Seal seal) {
    return entries.size() > seal.entries()
        ? Sentence.of("audit.more", seal.number(), seal.entries())
        : Sentence.of("audit.fewer", seal.number(), seal.entries(), entries.size());
  }

  private Optional<Sentence> faultIn(List<Entry> entries, Seal seal) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (!entry.isGenuine(mac)) {
        return Optional.of(Sentence.of("audit.edited", entry.id(), seal.number()));
      }
      if (entry.place() != i + 1) {
        return Optional.of(Sentence.of("audit.moved", entry.id(), seal.number()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Sentence> faultOf(Seal seal, Seal expected) {
    return seal.equals(expected)
        ? Optional.empty()
        : Optional.of(Sentence.of("audit.replaced", seal.number()));
  }

  private Optional<Sentence> faultAtTheEnd(Seal last) throws SQLException {
    if (last.number() < remembered.number()) {
      return Optional.of(Sentence.of("audit.cut-off", remembered.number(), last.number()));
    }
    if (tables.hasEntriesAfter(last)) {
      return Optional.of(Sentence.of("audit.claimed", last.number()));
    }
    return tables.unsealed(UNSEALED).stream()
        .filter(entry -> !entry.isGenuine(mac))
        .findFirst()
        .map(entry -> Sentence.of("audit.edited-unsealed", entry.id()));
  }
}
