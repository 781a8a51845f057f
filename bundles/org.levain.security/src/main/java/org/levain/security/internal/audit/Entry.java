package org.levain.security.internal.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.levain.audit.AuditEntry;
import org.levain.security.internal.secret.Mac;

/**
 * An entry as it is stored. Its own mac covers what it says, so that it cannot be edited even
 * before it is sealed.
 *
 * @param id time-ordered identifier
 * @param atMillis when it was decided
 * @param actor a pseudonym, or an empty string: the terminal or Levain itself
 * @param action what was done
 * @param subject what it was done to
 * @param details facts, one line each
 * @param mac the keyed hash of all of these
 * @param place its place under its seal, counted from 1; 0 before it is sealed
 */
record Entry(
    String id,
    long atMillis,
    String actor,
    String action,
    String subject,
    String details,
    String mac,
    int place) {

  private static final int DETAILS = 8_000;

  static Entry of(AuditEntry entry, String actor, Instant now, Mac mac) {
    String id = UuidCreator.getTimeOrderedEpoch().toString();
    String details = lines(entry);
    Entry open =
        new Entry(id, now.toEpochMilli(), actor, entry.action(), entry.subject(), details, "", 0);
    return new Entry(
        id, open.atMillis, actor, open.action, open.subject, details, open.expectedMac(mac), 0);
  }

  /** Sorted {@code name=value} lines; what does not fit is cut, for a decision must not fail. */
  private static String lines(AuditEntry entry) {
    String lines =
        new TreeMap<>(entry.details())
            .entrySet().stream()
                .map(detail -> escaped(detail.getKey()) + "=" + escaped(detail.getValue()))
                .collect(Collectors.joining("\n"));
    return lines.length() <= DETAILS ? lines : lines.substring(0, DETAILS - 1) + "…";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("=", "\\=");
  }

  private String expectedMac(Mac key) {
    return key.of("entry", id, Long.toString(atMillis), actor, action, subject, details);
  }

  /** Whether nothing of it was edited since. */
  boolean isGenuine(Mac key) {
    return expectedMac(key).equals(mac);
  }
}
