package org.levain.charters.internal.action;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.charters.internal.domain.Draft;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.language.Finding;
import org.levain.host.Member;

/**
 * Publishes the draft of a place as its next edition. A text that cannot be read without fault, or
 * that does not answer its own test questions as it says, is not published. The same request sent
 * twice publishes once.
 */
public final class PublishCharter {

  /** The most characters of a request's key. */
  public static final int MOST_KEY = 100;

  /** How long an edition may wait for its date. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(731);

  private final Charters charters;
  private final InForce force;
  private final AuditLog audit;
  private final News news;
  private final Clock clock;
  private final Above above;

  /** Publishes with these. */
  public PublishCharter(Charters charters, InForce force, AuditLog audit, News news, Clock clock) {
    this.charters = charters;
    this.force = force;
    this.audit = audit;
    this.news = news;
    this.clock = clock;
    this.above = new Above(force);
  }

  /**
   * What is to be published.
   *
   * @param place where it holds
   * @param revision of the draft that the person has seen
   * @param from from when it holds; empty: at once
   * @param key makes the request unique; may be empty
   */
  public record Request(String place, int revision, Optional<Instant> from, String key) {}

  /** What came of it. */
  public sealed interface Outcome {}

  /** It is published. */
  public record Published(Edition edition) implements Outcome {}

  /** This request was sent before. */
  public record PublishedBefore(Edition edition) implements Outcome {}

  /** The text has faults or fails its own tests. */
  public record Refused(List<Finding> findings) implements Outcome {}

  /** The draft is another than the one that was seen. */
  public record Another() implements Outcome {}

  /** Something about the request is wrong. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /** Publishes it. */
  public Outcome publish(Request request, Optional<Member> by) {
    String uid = by.map(Member::uid).orElse("");
    Optional<Edition> before = sent(request, uid);
    if (before.isPresent()) {
      return new PublishedBefore(before.get());
    }
    Optional<Draft> draft = charters.draft(request.place());
    if (draft.isEmpty() || draft.get().source().isBlank()) {
      return new Faulty(List.of(Fault.of("source", "nothing")));
    }
    if (draft.get().revision() != request.revision()) {
      return new Another();
    }
    List<Fault> faults = faults(request, draft.get());
    if (!faults.isEmpty()) {
      return new Faulty(faults);
    }
    Checked checked = above.check(request.place(), draft.get().source());
    if (!checked.barriers().isEmpty()) {
      return new Refused(checked.barriers());
    }
    return write(request, uid, checked, draft.get());
  }

  private List<Fault> faults(Request request, Draft draft) {
    if (request.key().length() > MOST_KEY) {
      return List.of(Fault.of("key", "key", MOST_KEY));
    }
    Instant now = clock.instant();
    if (request.from().filter(from -> from.isAfter(now.plus(LONGEST_WAIT))).isPresent()) {
      return List.of(Fault.of("from", "from.late"));
    }
    if (request.from().filter(from -> from.isBefore(now.minusSeconds(60))).isPresent()) {
      return List.of(Fault.of("from", "from.past"));
    }
    boolean same =
        charters
            .last(request.place())
            .filter(last -> !last.withdrawn() && last.source().equals(draft.source()))
            .isPresent();
    return same ? List.of(Fault.of("source", "same")) : List.of();
  }

  private Optional<Edition> sent(Request request, String uid) {
    return request.key().isEmpty()
        ? Optional.empty()
        : charters.change(tx -> charters.ofRequest(tx, request.place(), uid, request.key()));
  }

  /** Two who publish at the same moment: one does, the other finds another draft or its request. */
  private Outcome write(Request request, String uid, Checked checked, Draft draft) {
    Outcome outcome;
    try {
      outcome = charters.change(tx -> write(tx, request, uid, checked, draft));
    } catch (PersistenceException e) {
      Optional<Edition> before = sent(request, uid);
      outcome =
          before.isPresent()
              ? new PublishedBefore(before.get())
              : charters.change(tx -> write(tx, request, uid, checked, draft));
    }
    if (outcome instanceof Published published) {
      force.refresh();
      news.published(request.place(), published.edition().number());
    }
    return outcome;
  }

  private Outcome write(
      EntityManager tx, Request request, String uid, Checked checked, Draft draft) {
    Optional<Draft> there = charters.draft(tx, request.place());
    if (there.filter(d -> d.revision() == draft.revision()).isEmpty()) {
      return new Another();
    }
    Optional<Edition> last = charters.last(tx, request.place());
    if (last.filter(e -> !e.withdrawn() && e.source().equals(draft.source())).isPresent()) {
      return new Faulty(List.of(Fault.of("source", "same")));
    }
    Instant now = Moments.milli(clock.instant());
    Edition edition =
        Edition.of(
            request.place(),
            last.map(Edition::number).orElse(0) + 1,
            checked.charter().title(),
            draft.source(),
            checked.aboveNumber(),
            new Edition.Published(now, uid),
            request.from().map(Moments::milli).filter(from -> from.isAfter(now)).orElse(now));
    charters.add(tx, edition, request.key());
    audit.record(
        tx,
        new AuditEntry(
            Optional.of(uid).filter(u -> !u.isEmpty()),
            "charters.published",
            "charter:" + edition.place(),
            Map.of(
                "edition", String.valueOf(edition.number()),
                "sha256", edition.sha256(),
                "holdsFrom", edition.holdsFrom().toString())));
    return new Published(edition);
  }
}
