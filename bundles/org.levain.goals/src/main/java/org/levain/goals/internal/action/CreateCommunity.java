package org.levain.goals.internal.action;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.Communities.Changes;
import org.levain.goals.internal.domain.Community;
import org.levain.host.Member;
import org.levain.ledger.Intent;
import org.levain.ledger.Ledger;
import org.levain.web.Messages;

/**
 * Creates a community: its row, the run that writes it into the server, and the audit entry, all in
 * one transaction. The same form sent twice makes one community.
 */
public final class CreateCommunity {

  private final PlanCommunity planner;
  private final Communities communities;
  private final Reviews reviews;
  private final Reminders reminders;
  private final Overrides overrides;
  private final Ledger ledger;
  private final AuditLog audit;
  private final Messages messages;
  private final Runnable changed;

  /**
   * Creates with these.
   *
   * @param changed runs after something was created
   */
  public CreateCommunity(
      PlanCommunity planner,
      Communities communities,
      Reviews reviews,
      Reminders reminders,
      Overrides overrides,
      Ledger ledger,
      AuditLog audit,
      Messages messages,
      Runnable changed) {
    this.planner = planner;
    this.communities = communities;
    this.reviews = reviews;
    this.reminders = reminders;
    this.overrides = overrides;
    this.ledger = ledger;
    this.audit = audit;
    this.messages = messages;
    this.changed = changed;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** It exists; the server's pages and group are being written. */
  public record Created(Community community) implements Outcome {}

  /** This form was sent before; this is what came of it then. */
  public record CreatedBefore(Community community) implements Outcome {}

  /** What had to be done with it was not allowed any more; nothing was written. */
  public record Stopped() implements Outcome {}

  /** Something is missing or wrong. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /**
   * Creates for this member.
   *
   * @param formKey makes the form unique: the second time it is the first
   */
  public Outcome create(CommunityRequest request, Member creator, String formKey) {
    return create(request, creator, formKey, (tx, community) -> true);
  }

  /**
   * The same, with something else in the transaction.
   *
   * @param first runs first; if it answers false, nothing is written
   */
  Outcome create(
      CommunityRequest request,
      Member creator,
      String formKey,
      BiPredicate<Changes, Community> first) {
    Optional<Outcome> before = twin(creator, formKey);
    if (before.isPresent()) {
      return before.get();
    }
    PlanCommunity.Outcome planned = planner.plan(request, creator);
    if (planned instanceof PlanCommunity.Faulty faulty) {
      return twin(creator, formKey).orElseGet(() -> new Faulty(faulty.faults()));
    }
    CommunityPlan plan = ((PlanCommunity.Ready) planned).plan();
    try {
      Outcome outcome =
          communities.change(
              tx ->
                  first.test(tx, plan.community())
                      ? new Created(write(tx, plan, request.answers(), creator, formKey))
                      : new Stopped());
      changed.run();
      return outcome;
    } catch (PersistenceException e) {
      return lost(request, creator, formKey).orElseThrow(() -> e);
    }
  }

  /** Another form with the same name was faster: the database has let only one in. */
  private Optional<Outcome> lost(CommunityRequest request, Member creator, String formKey) {
    Optional<Outcome> twin = twin(creator, formKey);
    if (twin.isEmpty() && planner.plan(request, creator) instanceof PlanCommunity.Faulty faulty) {
      return Optional.of(new Faulty(faulty.faults()));
    }
    return twin;
  }

  /** What came of this form when it was sent before, or at the same moment. */
  private Optional<Outcome> twin(Member creator, String formKey) {
    return communities.fromForm(creator.uid(), formKey).map(CreatedBefore::new);
  }

  private Community write(
      Changes tx, CommunityPlan plan, Map<String, String> answers, Member creator, String formKey) {
    Community community = plan.community();
    Community kept = community.inRun(openRun(tx, plan, creator));
    tx.add(kept, plan.pages(), formKey);
    tx.keepAnswers(kept.id(), answers);
    reviews.keep(tx.tx(), kept.id(), plan.measure());
    reminders.plan(tx.tx(), kept, plan.measure());
    plan.override().ifPresent(w -> overrides.keep(tx.tx(), kept, w, creator.uid(), kept.created()));
    audit.record(
        tx.tx(),
        new AuditEntry(
            Optional.of(creator.uid()),
            "goals.created",
            "community:" + community.id(),
            Map.of("template", community.template().id())));
    return kept;
  }

  private String openRun(Changes tx, CommunityPlan plan, Member creator) {
    List<Intent> intents = plan.intents();
    if (intents.isEmpty()) {
      return "";
    }
    Community community = plan.community();
    String title = messages.text(community.language().locale(), "run.create", community.name());
    return ledger.open(
        tx.tx(), "goals", title, community.id(), intents, Optional.of(creator.uid()));
  }
}
