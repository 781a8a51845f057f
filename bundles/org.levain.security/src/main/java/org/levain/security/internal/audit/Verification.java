package org.levain.security.internal.audit;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.levain.security.internal.secret.Mac;

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
  Optional<String> fault() throws SQLException {
    Seal last = Seal.START;
    for (List<Seal> some = after(last); !some.isEmpty(); some = after(last)) {
      for (Seal seal : some) {
        Optional<String> fault = fault(last, seal);
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

  private Optional<String> fault(Seal before, Seal seal) throws SQLException {
    if (seal.number() != before.number() + 1) {
      return Optional.of("Seal %d is missing.".formatted(before.number() + 1));
    }
    if (seal.number() == remembered.number() && !seal.equals(remembered)) {
      return Optional.of(
          "Seal %d is not the one that was made: the end was cut off and written anew."
              .formatted(seal.number()));
    }
    List<Entry> entries = tables.sealedBy(seal);
    if (entries.size() != seal.entries()) {
      return Optional.of(
          "Seal %d was made for %d entries, there are %s."
              .formatted(seal.number(), seal.entries(), count(entries, seal)));
    }
    return faultIn(entries, seal).or(() -> faultOf(seal, before.next(entries, mac)));
  }

  private static String count(List<Entry> entries, Seal seal) {
    return entries.size() > seal.entries() ? "more" : String.valueOf(entries.size());
  }

  private Optional<String> faultIn(List<Entry> entries, Seal seal) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (!entry.isGenuine(mac)) {
        return Optional.of(
            "Entry %s, under seal %d, was edited.".formatted(entry.id(), seal.number()));
      }
      if (entry.place() != i + 1) {
        return Optional.of(
            "Entry %s was moved under seal %d.".formatted(entry.id(), seal.number()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> faultOf(Seal seal, Seal expected) {
    return seal.equals(expected)
        ? Optional.empty()
        : Optional.of(
            "Seal %d does not fit its entries: one was replaced, or their order was changed."
                .formatted(seal.number()));
  }

  private Optional<String> faultAtTheEnd(Seal last) throws SQLException {
    if (last.number() < remembered.number()) {
      return Optional.of(
          "The end was cut off: seal %d is the last one that was made, %d the last that is there."
              .formatted(remembered.number(), last.number()));
    }
    if (tables.hasEntriesAfter(last)) {
      return Optional.of("Entries claim a seal after %d, the last one.".formatted(last.number()));
    }
    return tables.unsealed(UNSEALED).stream()
        .filter(entry -> !entry.isGenuine(mac))
        .findFirst()
        .map(entry -> "Entry %s, not sealed yet, was edited.".formatted(entry.id()));
  }
}
