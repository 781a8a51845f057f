package org.levain.seeding.plan.form;

import java.util.List;
import java.util.Locale;
import org.levain.seeding.plan.Community;
import org.levain.seeding.plan.GoalCheck;
import org.levain.seeding.plan.Limits;
import org.levain.seeding.plan.Plan;
import org.levain.seeding.plan.PlannedAward;
import org.levain.seeding.plan.PlannedBadge;
import org.levain.seeding.plan.PlannedGroup;
import org.levain.seeding.plan.PlannedPage;
import org.levain.seeding.plan.Reading;
import org.levain.seeding.plan.Wording;
import org.levain.seeding.plan.document.Node;
import org.levain.seeding.plan.pack.Pack;

/** The whole plan as a form. */
public final class PlanForm {

  private static final List<String> FIELDS =
      List.of("title", "language", "communities", "pages", "groups", "badges", "awards");

  private final Faults faults;
  private final GoalCheck goals;
  private final Names groups;
  private final PageForm pages;
  private final Members members;

  private PlanForm(Pack pack, GoalCheck goals) {
    this.faults = new Faults(pack.planName());
    this.goals = goals;
    this.groups = new Names(faults);
    this.pages = new PageForm(new Names(faults), new Texts(pack, faults));
    this.members = new Members(faults);
  }

  /** Reads a document into a plan, with the texts of the pack. */
  public static Reading read(Node root, Pack pack, GoalCheck goals) {
    PlanForm form = new PlanForm(pack, goals);
    Plan plan = form.plan(new Section(root, "", form.faults, FIELDS));
    return form.faults.isEmpty()
        ? new Reading.Accepted(plan)
        : new Reading.Refused(form.faults.errors());
  }

  private Plan plan(Section section) {
    String title = section.required("title", Rule.LINE).value();
    Locale language = Locale.forLanguageTag(section.required("language", Rule.LANGUAGE).value());
    CommunityForm form = new CommunityForm(language, goals, groups, pages, members);
    List<Community> communities =
        section.sections("communities", CommunityForm.FIELDS, form::community);
    List<PlannedPage> loosePages = section.sections("pages", PageForm.PAGE_FIELDS, pages::page);
    List<PlannedGroup> looseGroups =
        section.sections("groups", List.of("name", "members"), this::group);
    BadgeForm badges = new BadgeForm(faults);
    List<PlannedBadge> drawn = section.sections("badges", BadgeForm.BADGE_FIELDS, badges::badge);
    List<PlannedAward> given = section.sections("awards", BadgeForm.AWARD_FIELDS, badges::award);
    Plan plan = new Plan(title, language, communities, loosePages, looseGroups, drawn, given);
    checkSize(section, plan);
    return plan;
  }

  private PlannedGroup group(Section section) {
    Text name = section.required("name", Rule.LINE);
    groups.claim(name);
    return new PlannedGroup(name.value(), members.required(section), section.place());
  }

  private void checkSize(Section section, Plan plan) {
    int items = plan.communities().stream().mapToInt(PlanForm::size).sum();
    items += plan.pages().size() + plan.groups().size();
    items += plan.badges().size() + plan.awards().size();
    if (items == 0) {
      refuse(section, Wording.of("expected.something"), Wording.of("found.nothing"));
    } else if (items > Limits.ITEMS) {
      refuse(section, Wording.of("expected.items", Limits.ITEMS), Wording.of("found.items", items));
    }
  }

  private static int size(Community community) {
    // the front page and the group
    return 2 + community.pages().size() + community.posts().size();
  }

  private void refuse(Section section, Wording expected, Wording found) {
    if (faults.isEmpty()) {
      faults.add(section.place().line(), "", expected, found);
    }
  }
}
