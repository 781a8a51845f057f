package org.levain.goals.internal;

import java.time.Clock;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.AcceptRequest;
import org.levain.goals.internal.action.AnswerRequest;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.action.Letters;
import org.levain.goals.internal.action.PlanCommunity;
import org.levain.goals.internal.action.SendRequest;
import org.levain.goals.internal.action.StartRequests;
import org.levain.goals.internal.action.WithdrawRequest;
import org.levain.host.Members;

/**
 * Everything that people can do with requests for communities, wired together.
 *
 * @param requests the requests that there are
 * @param send sends a filled form to the administrators
 * @param withdraw takes it back
 * @param answer declines it or sends it back
 * @param accept makes a community of it
 */
public record RequestActions(
    StartRequests requests,
    SendRequest send,
    WithdrawRequest withdraw,
    AnswerRequest answer,
    AcceptRequest accept) {

  /** Wires them. */
  public static RequestActions of(
      StartRequests requests,
      PlanCommunity planner,
      CreateCommunity create,
      Members members,
      Letters letters,
      AuditLog audit,
      Clock clock) {
    AnswerRequest answer = new AnswerRequest(requests, members, letters, audit, clock);
    return new RequestActions(
        requests,
        new SendRequest(planner, requests, audit, clock),
        new WithdrawRequest(requests, audit, clock),
        answer,
        new AcceptRequest(requests, members, planner, create, answer, clock));
  }
}
