package org.levain.goals.internal.rest;

import org.levain.goals.internal.GoalProblems;
import org.levain.host.Member;
import org.levain.web.Caller;
import org.levain.web.Refusal;

/** Who asks for a change: it is recorded, so it has to be a member. */
final class Callers {

  private Callers() {}

  static Member member(Caller caller, GoalProblems problems) {
    return caller
        .member()
        .orElseThrow(() -> new Refusal(problems.of(403, "member-needed", caller.locale())));
  }
}
