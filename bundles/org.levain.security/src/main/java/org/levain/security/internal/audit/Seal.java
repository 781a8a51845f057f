package org.levain.security.internal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.security.internal.secret.Mac;

/**
 * The end of a batch of entries: a keyed hash of the seal before and of the batch in its order.
 *
 * @param number counted from 1, without a gap
 * @param entries how many entries the batch has
 * @param mac the keyed hash
 */
record Seal(long number, int entries, String mac) {

  /** What the first seal stands on. */
  static final Seal START = new Seal(0, 0, "");

  /** The seal of the next batch. */
  Seal next(List<Entry> batch, Mac key) {
    List<String> parts = new ArrayList<>();
    parts.add("seal");
    parts.add(mac);
    parts.add(Long.toString(number + 1));
    parts.add(Integer.toString(batch.size()));
    batch.forEach(entry -> parts.add(entry.mac()));
    return new Seal(number + 1, batch.size(), key.of(parts.toArray(new String[0])));
  }

  /** As a line: number, entries, mac. */
  String line() {
    return number + " " + entries + " " + mac + "\n";
  }

  /** A seal from its line; empty if it is none. */
  static Optional<Seal> parse(String line) {
    String[] words = line.strip().split(" ");
    boolean whole =
        words.length == 3 && words[0].matches("\\d{1,18}") && words[1].matches("\\d{1,9}");
    return whole
        ? Optional.of(new Seal(Long.parseLong(words[0]), Integer.parseInt(words[1]), words[2]))
        : Optional.empty();
  }
}
