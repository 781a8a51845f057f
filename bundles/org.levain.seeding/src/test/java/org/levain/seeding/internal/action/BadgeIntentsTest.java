package org.levain.seeding.internal.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.levain.ledger.Intent.Entrust;
import org.levain.seeding.plan.Plan;
import org.levain.seeding.plan.PlanItem;
import org.levain.seeding.plan.PlanItems;
import org.levain.seeding.plan.PlanReader;
import org.levain.seeding.plan.Reading;

/** Badges of a plan, as the module that keeps them reads them. */
class BadgeIntentsTest {

  private static final String PLAN =
      """
      title: Badges
      language: en
      badges:
        - name_en: Night watch
          name_fr: Veille de nuit
          about_en: Answers at night.
          about_fr: Répond la nuit.
          shape: shield
          letters: NW
          colour: "#0d5563"
      awards:
        - {badge: Night watch, member: tomas, reason: "Helps: often.", by: ines}
        - badge: coach
          member: tomas
          reason: Helps.
          evidence: https://example.org/teams
          begins: 2026-01-01
          ends: 2026-12-31
      """;

  private static Plan plan() {
    Reading reading = new PlanReader().read("plan.yaml", PLAN.getBytes(UTF_8));
    return ((Reading.Accepted) reading).plan();
  }

  @Test
  void areLinesInAFixedOrderWithoutWhatIsNotStated() {
    List<PlanItem> items = PlanItems.of(plan());
    Entrust badge = BadgeIntents.badge((PlanItem.Drawn) items.get(0));
    Entrust ofPlan = BadgeIntents.award((PlanItem.Given) items.get(1));
    Entrust coach = BadgeIntents.award((PlanItem.Given) items.get(2));

    assertThat(badge.kind()).isEqualTo("badge");
    assertThat(badge.name()).isEqualTo("Night watch");
    assertThat(badge.text())
        .isEqualTo(
            """
            name_en: Night watch
            name_fr: Veille de nuit
            about_en: Answers at night.
            about_fr: Répond la nuit.
            shape: shield
            letters: NW
            colour: #0d5563""");
    assertThat(ofPlan.kind()).isEqualTo("award");
    assertThat(ofPlan.author()).contains("ines");
    assertThat(ofPlan.text())
        .isEqualTo("badge: Night watch\nmember: tomas\nreason: Helps: often.\nof_plan: yes");
    assertThat(coach.author()).isEmpty();
    assertThat(coach.text())
        .isEqualTo(
            """
            badge: coach
            member: tomas
            reason: Helps.
            evidence: https://example.org/teams
            begins: 2026-01-01
            ends: 2026-12-31""");
  }
}
