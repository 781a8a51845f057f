package org.levain.seeding.plan.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.levain.seeding.plan.Community;
import org.levain.seeding.plan.GoalCheck;
import org.levain.seeding.plan.Wording;

/** A community of the plan. */
final class CommunityForm {

  static final List<String> FIELDS =
      List.of(
          "name",
          "goal",
          "goal_reason",
          "template",
          "animator",
          "benefit",
          "instead_of",
          "members",
          "group",
          "landing",
          "pages",
          "posts");

  private static final Wording PRECISE_GOAL = Wording.of("expected.goal");

  private final Locale language;
  private final GoalCheck goals;
  private final Names names;
  private final Names groups;
  private final PageForm pages;
  private final Members members;

  CommunityForm(Locale language, GoalCheck goals, Names groups, PageForm pages, Members members) {
    this.language = language;
    this.goals = goals;
    this.names = new Names(members.faults());
    this.groups = groups;
    this.pages = pages;
    this.members = members;
  }

  Community community(Section section) {
    Text name = section.required("name", Rule.LINE);
    SortedSet<String> logins = members.optional(section);
    Optional<Text> group = section.text("group", Rule.LINE);
    names.claim(name);
    if (group.isPresent() || !logins.isEmpty()) {
      groups.claim(group.orElse(name));
    }
    return new Community(
        name.value(),
        goal(section),
        section.value("goal_reason", Rule.REASON),
        section.value("template", Rule.LINE),
        section.required("animator", Rule.LOGIN).value(),
        section.value("benefit", Rule.SENTENCE),
        section.value("instead_of", Rule.SENTENCE),
        logins,
        group.map(Text::value),
        pages.front(section, name),
        section.sections("pages", PageForm.PAGE_FIELDS, pages::page),
        section.sections("posts", PageForm.POST_FIELDS, pages::post),
        section.place());
  }

  private String goal(Section section) {
    Text goal = section.required("goal", Rule.SENTENCE);
    if (!goal.value().isEmpty()) {
      judge(goal, section);
    }
    return goal.value();
  }

  private void judge(Text goal, Section section) {
    Optional<Wording> fault = goals.faultOf(goal.value(), language);
    if (fault.isPresent()) {
      section.faults().add(goal.line(), goal.path(), Rule.SENTENCE.expected(), fault.get());
    } else if (!section.has("goal_reason")) {
      goals
          .vagueness(goal.value(), language)
          .ifPresent(vague -> section.faults().add(goal.line(), goal.path(), PRECISE_GOAL, vague));
    }
  }
}
