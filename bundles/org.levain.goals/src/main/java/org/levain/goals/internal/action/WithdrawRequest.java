package org.levain.goals.internal.action;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.host.Member;

/** Takes a member's own request back. */
public final class WithdrawRequest {

  private final StartRequests requests;
  private final AuditLog audit;
  private final Clock clock;

  /** Withdraws with these. */
  public WithdrawRequest(StartRequests requests, AuditLog audit, Clock clock) {
    this.requests = requests;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes it back; one that was answered for good stays as it is.
   *
   * @return the request as it stands now; empty if this member has no such request
   */
  public Optional<StartRequest> withdraw(String id, Member by) {
    if (requests.find(id).filter(r -> r.byUid().equals(by.uid())).isEmpty()) {
      return Optional.empty();
    }
    Optional<StartRequest> withdrawn =
        requests.change(
            tx -> {
              Optional<StartRequest> after =
                  requests.step(
                      tx, id, r -> r.withdraw(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
              after.ifPresent(
                  r ->
                      audit.record(
                          tx,
                          new AuditEntry(
                              Optional.of(by.uid()),
                              "goals.request-withdrawn",
                              "request:" + r.id(),
                              Map.of())));
              return after;
            });
    return withdrawn.or(() -> requests.find(id));
  }
}
