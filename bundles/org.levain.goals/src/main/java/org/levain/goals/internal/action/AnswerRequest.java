package org.levain.goals.internal.action;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.domain.RequestState.Answer;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.goals.templates.words.PlainText;
import org.levain.host.Member;
import org.levain.host.Members;

/** Declines a request or sends it back, with a reason; the requester reads it in a mail. */
public final class AnswerRequest {

  /** Whoever may do this answers requests. */
  public static final String PERMISSION = "goals:requests";

  private final StartRequests requests;
  private final Members members;
  private final Letters letters;
  private final AuditLog audit;
  private final Clock clock;

  /** Answers with these. */
  public AnswerRequest(
      StartRequests requests, Members members, Letters letters, AuditLog audit, Clock clock) {
    this.requests = requests;
    this.members = members;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** It is answered. */
  public record Answered(StartRequest request) implements Outcome {}

  /** Somebody else was faster, or the requester took it back or changed it: so it stands. */
  public record AnsweredBefore(StartRequest request) implements Outcome {}

  /** There is no such request. */
  public record NoRequest() implements Outcome {}

  /** Something is missing or wrong; it stays open. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /**
   * Declines it: there will be no community of it.
   *
   * @param sent when the request was sent that the administrator has read, if that is known
   */
  public Outcome decline(String id, Optional<Instant> sent, String reason, Member by) {
    return answer(id, reason, by, a -> r -> r.isAsRead(sent) ? r.decline(a) : Optional.empty());
  }

  /**
   * Sends it back: the requester may edit it and send it again.
   *
   * @param sent when the request was sent that the administrator has read, if that is known
   */
  public Outcome sendBack(String id, Optional<Instant> sent, String reason, Member by) {
    return answer(id, reason, by, a -> r -> r.isAsRead(sent) ? r.sendBack(a) : Optional.empty());
  }

  private Outcome answer(
      String id,
      String typed,
      Member by,
      Function<Answer, Function<StartRequest, Optional<StartRequest>>> step) {
    String reason = PlainText.paragraphs(typed);
    if (!PlainText.saysSomething(reason)) {
      return new Faulty(List.of(Fault.of("reason", "request.no-reason")));
    }
    int length = PlainText.length(reason);
    if (length > StartRequest.MAX_REASON) {
      return new Faulty(
          List.of(Fault.of("reason", "line.too-long", StartRequest.MAX_REASON, length)));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Answer answer = new Answer(reason, by.uid(), now);
    Optional<StartRequest> after = requests.change(tx -> answer(tx, id, by, step.apply(answer)));
    return after.<Outcome>map(Answered::new).orElseGet(() -> before(id));
  }

  private Optional<StartRequest> answer(
      EntityManager tx, String id, Member by, Function<StartRequest, Optional<StartRequest>> step) {
    Optional<StartRequest> after = requests.step(tx, id, step);
    after.ifPresent(request -> tell(tx, request, by));
    return after;
  }

  /** Notes what an administrator answered, and tells the requester. */
  void tell(EntityManager tx, StartRequest request, Member by) {
    audit.record(
        tx,
        new AuditEntry(
            Optional.of(by.uid()),
            "goals.request-" + request.state().word(),
            "request:" + request.id(),
            Map.of("template", request.wish().template())));
    members.byUid(request.byUid()).ifPresent(m -> letters.answered(tx, request, m));
  }

  /** How a request stands that could not be answered. */
  Outcome before(String id) {
    return requests.find(id).<Outcome>map(AnsweredBefore::new).orElseGet(NoRequest::new);
  }
}
