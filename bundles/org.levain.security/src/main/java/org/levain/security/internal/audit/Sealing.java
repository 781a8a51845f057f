package org.levain.security.internal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.levain.persistence.Unit;
import org.levain.security.internal.secret.Mac;
import org.levain.security.internal.secret.SecretFolder;

/**
 * Seals what has been written since, in batches. The last seal also stands in a file beside the
 * key, so that cutting off the end of the tables is found.
 */
final class Sealing {

  /** The file beside the key. */
  static final String LAST = "audit.last";

  private static final int BATCH = 1_000;

  private final Unit unit;
  private final SecretFolder keys;
  private final Mac mac;

  Sealing(Unit unit, SecretFolder keys, Mac mac) {
    this.unit = unit;
    this.keys = keys;
    this.mac = mac;
  }

  /** Seals everything that is committed. */
  void seal() {
    int sealed;
    do {
      sealed = unit.write(Work.withTables(this::sealBatch));
      remember();
    } while (sealed == BATCH);
  }

  private int sealBatch(AuditTables tables) throws SQLException {
    List<Entry> batch = tables.unsealed(BATCH);
    if (!batch.isEmpty()) {
      tables.seal(batch, tables.newestSeal().next(batch, mac));
    }
    return batch.size();
  }

  /** The newest seal that was ever remembered. */
  Seal remembered() {
    try {
      return Seal.parse(keys.read(LAST)).orElse(Seal.START);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Never goes on from a table whose end was cut off: else the cut could not be found any more. */
  private void remember() {
    Seal known = remembered();
    Seal newest = unit.read(Work.withTables(tables -> newestAfter(known, tables)));
    if (newest.number() > known.number()) {
      try {
        keys.replace(LAST, newest.line().getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Seal newestAfter(Seal known, AuditTables tables) throws SQLException {
    boolean there = known.number() == 0 || tables.seal(known.number()).equals(Optional.of(known));
    return there ? tables.newestSeal() : known;
  }
}
