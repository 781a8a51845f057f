package org.levain.goals.internal.action;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.RequestState;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.goals.internal.domain.StartRequest.Wish;
import org.levain.goals.internal.domain.Today;
import org.levain.host.Member;

/**
 * Sends a filled form to the administrators, or sends it again after it was sent back. It is
 * checked like a community that is created at once, so that whoever answers reads a whole one.
 */
public final class SendRequest {

  private final PlanCommunity planner;
  private final StartRequests requests;
  private final AuditLog audit;
  private final Clock clock;
  private final Turns turns = new Turns();

  /** Sends with these. */
  public SendRequest(PlanCommunity planner, StartRequests requests, AuditLog audit, Clock clock) {
    this.planner = planner;
    this.requests = requests;
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** Administrators have it. */
  public record Sent(StartRequest request) implements Outcome {}

  /** This form was sent before; so it stands. */
  public record SentBefore(StartRequest request) implements Outcome {}

  /** Something is missing or wrong. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /** The form is longer than what can be kept. */
  public record TooLong() implements Outcome {}

  /** The member has as many open requests as one may have. */
  public record TooMany() implements Outcome {}

  /** The member has sent as many requests today as one may send on a day. */
  public record TooManyToday() implements Outcome {}

  /**
   * Sends for this member.
   *
   * @param formKey makes the form unique: the second time it is the first
   */
  public Outcome send(CommunityRequest asked, Member by, String formKey) {
    Optional<StartRequest> before = requests.fromForm(by.uid(), formKey);
    if (before.isPresent() && !before.get().isSentBack()) {
      return new SentBefore(before.get());
    }
    PlanCommunity.Outcome planned = planner.plan(asked, by);
    if (planned instanceof PlanCommunity.Faulty faulty) {
      return new Faulty(faulty.faults());
    }
    Wish wish = wish(asked, ((PlanCommunity.Ready) planned).plan().community());
    if (!requests.fits(wish.fields())) {
      return new TooLong();
    }
    return before.isPresent() ? again(before.get(), wish, by) : first(wish, by, formKey);
  }

  private static Wish wish(CommunityRequest asked, Community planned) {
    return new Wish(
        asked.template(),
        asked.language(),
        planned.name(),
        planned.purpose().goal(),
        FilledForm.fields(asked));
  }

  private Outcome first(Wish wish, Member by, String formKey) {
    StartRequest request =
        new StartRequest(
            UuidCreator.getTimeOrderedEpoch().toString(),
            by.uid(),
            formKey,
            wish,
            now(),
            new RequestState.Open());
    try {
      return turns.take(
          by.uid(),
          () ->
              requests
                  .fromForm(by.uid(), formKey)
                  .<Outcome>map(SentBefore::new)
                  .orElseGet(() -> requests.change(tx -> kept(tx, request, by))));
    } catch (PersistenceException e) {
      return requests
          .fromForm(by.uid(), formKey)
          .<Outcome>map(SentBefore::new)
          .orElseThrow(() -> e);
    }
  }

  private Outcome kept(EntityManager tx, StartRequest request, Member by) {
    if (requests.countOpen(tx, by.uid()) >= StartRequest.MOST_OPEN) {
      return new TooMany();
    }
    if (requests.countSince(tx, by.uid(), Today.began(clock)) >= StartRequest.MOST_A_DAY) {
      return new TooManyToday();
    }
    requests.add(tx, request);
    record(tx, request, by);
    return new Sent(request);
  }

  private Outcome again(StartRequest before, Wish wish, Member by) {
    Optional<StartRequest> sent =
        requests.change(
            tx -> {
              Optional<StartRequest> after =
                  requests.step(tx, before.id(), r -> r.sendAgain(wish, now()));
              after.ifPresent(r -> record(tx, r, by));
              return after;
            });
    return sent.<Outcome>map(Sent::new)
        .orElseGet(() -> new SentBefore(requests.find(before.id()).orElse(before)));
  }

  private void record(EntityManager tx, StartRequest request, Member by) {
    audit.record(
        tx,
        new AuditEntry(
            Optional.of(by.uid()),
            "goals.request-sent",
            "request:" + request.id(),
            Map.of("template", request.wish().template())));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
