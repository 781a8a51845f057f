package org.levain.goals.internal.action;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.levain.goals.internal.action.AnswerRequest.Answered;
import org.levain.goals.internal.action.AnswerRequest.Faulty;
import org.levain.goals.internal.action.AnswerRequest.Outcome;
import org.levain.goals.internal.action.Communities.Changes;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.host.Member;
import org.levain.host.Members;

/**
 * Accepts a request: the community is created as usual, by the requester, with the animator who is
 * named. Request, community, run and mail are one transaction, so that of two administrators one
 * answers, and a kill leaves all of it or nothing.
 */
public final class AcceptRequest {

  private final StartRequests requests;
  private final Members members;
  private final PlanCommunity planner;
  private final CreateCommunity create;
  private final AnswerRequest answer;
  private final Clock clock;

  /** Accepts with these. */
  public AcceptRequest(
      StartRequests requests,
      Members members,
      PlanCommunity planner,
      CreateCommunity create,
      AnswerRequest answer,
      Clock clock) {
    this.requests = requests;
    this.members = members;
    this.planner = planner;
    this.create = create;
    this.answer = answer;
    this.clock = clock;
  }

  /** What keeps an open request from being accepted as it stands; empty: nothing. */
  public List<Fault> obstacles(StartRequest request) {
    Optional<Member> requester = members.byUid(request.byUid());
    if (requester.isEmpty()) {
      return List.of(gone());
    }
    return planner.plan(FilledForm.request(request.wish()), requester.get())
            instanceof PlanCommunity.Faulty faulty
        ? faulty.faults()
        : List.of();
  }

  /** What was asked for, as it was typed. */
  public CommunityRequest asked(StartRequest request) {
    return FilledForm.request(request.wish());
  }

  /**
   * Accepts it.
   *
   * @param sent when the request was sent that the administrator has read, if that is known
   */
  public Outcome accept(String id, Optional<Instant> sent, Member by) {
    Optional<StartRequest> request =
        requests.find(id).filter(StartRequest::isOpen).filter(r -> r.isAsRead(sent));
    if (request.isEmpty()) {
      return answer.before(id);
    }
    Optional<Member> requester = members.byUid(request.get().byUid());
    return requester.isEmpty()
        ? new Faulty(List.of(gone()))
        : accept(request.get(), requester.get(), by);
  }

  private Outcome accept(StartRequest request, Member requester, Member by) {
    CreateCommunity.Outcome created =
        create.create(
            FilledForm.request(request.wish()),
            requester,
            request.formKey(),
            (tx, community) -> note(tx, request, community, by));
    if (created instanceof CreateCommunity.Faulty faulty) {
      return new Faulty(faulty.faults());
    }
    boolean noted =
        created instanceof CreateCommunity.CreatedBefore before
            ? requests.change(tx -> note(tx, request, before.community(), by))
            : created instanceof CreateCommunity.Created;
    return noted
        ? new Answered(requests.find(request.id()).orElse(request))
        : answer.before(request.id());
  }

  private boolean note(Changes tx, StartRequest request, Community community, Member by) {
    return note(tx.tx(), request, community, by);
  }

  private boolean note(EntityManager tx, StartRequest request, Community made, Member by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Optional<Instant> sent = Optional.of(request.sent());
    Optional<StartRequest> accepted =
        requests.step(
            tx,
            request.id(),
            r -> r.isAsRead(sent) ? r.accept(made.id(), by.uid(), now) : Optional.empty());
    accepted.ifPresent(r -> answer.tell(tx, r, by));
    return accepted.isPresent();
  }

  private static Fault gone() {
    return Fault.of("requester", "request.requester-left");
  }
}
