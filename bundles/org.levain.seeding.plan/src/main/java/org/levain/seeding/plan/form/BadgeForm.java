package org.levain.seeding.plan.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levain.seeding.plan.PlannedAward;
import org.levain.seeding.plan.PlannedBadge;
import org.levain.seeding.plan.PlannedBadge.Words;

/** Badges, and who is to be given them. */
final class BadgeForm {

  static final List<String> BADGE_FIELDS =
      List.of("name_en", "name_fr", "about_en", "about_fr", "shape", "letters", "colour");
  static final List<String> AWARD_FIELDS =
      List.of("badge", "member", "reason", "evidence", "begins", "ends", "by");

  private final Names badges;
  private final Names awards;

  BadgeForm(Faults faults) {
    this.badges = new Names(faults);
    this.awards = new Names(faults);
  }

  PlannedBadge badge(Section section) {
    Text english = section.required("name_en", Rule.BADGE_NAME);
    badges.claim(english);
    return new PlannedBadge(
        new Words(english.value(), section.required("name_fr", Rule.BADGE_NAME).value()),
        new Words(
            section.required("about_en", Rule.BADGE_ABOUT).value(),
            section.required("about_fr", Rule.BADGE_ABOUT).value()),
        section.required("shape", Rule.SHAPE).value(),
        section.required("letters", Rule.LETTERS).value(),
        section.required("colour", Rule.COLOUR).value(),
        section.place());
  }

  PlannedAward award(Section section) {
    Text badge = section.required("badge", Rule.BADGE_NAME);
    Text member = section.required("member", Rule.LOGIN);
    if (!badge.value().isEmpty() && !member.value().isEmpty()) {
      String both = badge.value() + ", " + member.value();
      awards.claim(new Text(both, member.line(), member.path()));
    }
    return new PlannedAward(
        badge.value(),
        member.value(),
        section.required("reason", Rule.SENTENCE).value(),
        section.value("evidence", Rule.LINK).filter(link -> !link.isEmpty()),
        day(section, "begins"),
        day(section, "ends"),
        section.value("by", Rule.LOGIN).filter(login -> !login.isEmpty()),
        section.place());
  }

  private static Optional<LocalDate> day(Section section, String field) {
    return section.value(field, Rule.DATE).filter(d -> !d.isEmpty()).map(LocalDate::parse);
  }
}
