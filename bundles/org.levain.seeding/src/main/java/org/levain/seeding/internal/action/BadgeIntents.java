package org.levain.seeding.internal.action;

import java.util.Optional;
import java.util.StringJoiner;
import org.levain.ledger.Intent.Entrust;
import org.levain.seeding.plan.PlanItem;
import org.levain.seeding.plan.PlannedAward;
import org.levain.seeding.plan.PlannedBadge;

/**
 * Badges of a plan as the module of badges keeps them: one {@code field: value} a line, in a fixed
 * order, without what is not stated.
 */
final class BadgeIntents {

  private BadgeIntents() {}

  static Entrust badge(PlanItem.Drawn item) {
    PlannedBadge badge = item.badge();
    String text =
        new Lines()
            .with("name_en", badge.name().english())
            .with("name_fr", badge.name().french())
            .with("about_en", badge.about().english())
            .with("about_fr", badge.about().french())
            .with("shape", badge.shape())
            .with("letters", badge.letters())
            .with("colour", badge.colour())
            .text();
    return new Entrust(
        "badge", badge.name().english(), text, Optional.empty(), "", item.place().toString());
  }

  static Entrust award(PlanItem.Given item) {
    PlannedAward award = item.award();
    String text =
        new Lines()
            .with("badge", award.badge())
            .with("member", award.member())
            .with("reason", award.reason())
            .with("evidence", award.evidence().orElse(""))
            .with("begins", award.begins().map(Object::toString).orElse(""))
            .with("ends", award.ends().map(Object::toString).orElse(""))
            .with("of_plan", item.ofPlan() ? "yes" : "")
            .text();
    return new Entrust("award", name(award), text, award.by(), "", item.place().toString());
  }

  /** What it is called in lists. */
  static String name(PlannedAward award) {
    return award.badge() + " → " + award.member();
  }

  /** Lines of one field each. */
  private static final class Lines {

    private final StringJoiner lines = new StringJoiner("\n");

    Lines with(String field, String value) {
      if (!value.isEmpty()) {
        lines.add(field + ": " + value);
      }
      return this;
    }

    String text() {
      return lines.toString();
    }
  }
}
