package org.levain.goals.internal.action;

import java.util.List;
import org.levain.host.Member;
import org.levain.ledger.Change;
import org.levain.ledger.Ledger;

/** Shows what a newcomer will see, and what would be written. Writes nothing. */
public final class PreviewCommunity {

  private final PlanCommunity planner;
  private final Ledger ledger;

  /** Previews with these. */
  public PreviewCommunity(PlanCommunity planner, Ledger ledger) {
    this.planner = planner;
    this.ledger = ledger;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** The plan, and what it would do to the server as it stands now. */
  public record Preview(CommunityPlan plan, List<Change> changes) implements Outcome {}

  /** Something is missing or wrong. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /** Previews for this member. */
  public Outcome preview(CommunityRequest request, Member creator) {
    PlanCommunity.Outcome planned = planner.plan(request, creator);
    if (planned instanceof PlanCommunity.Ready ready) {
      return new Preview(ready.plan(), ledger.compare(ready.plan().intents()));
    }
    return new Faulty(((PlanCommunity.Faulty) planned).faults());
  }
}
