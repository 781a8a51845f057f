package org.levain.goals.internal.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.domain.Community.Purpose;
import org.levain.goals.internal.domain.GoalOverride;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.templates.Slot;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.words.CommunityName;
import org.levain.goals.templates.words.PlainText;
import org.levain.host.Member;

/** Checks everything that a person typed and collects all faults, so that none hides another. */
public final class RequestCheck {

  /** The most characters of a line that people read beside the goal. */
  static final int MAX_LINE = 250;

  private static final GoalCheck.Taken NOTHING = new GoalCheck.Taken("", Optional.empty());

  private final Templates templates;
  private final GoalCheck goals;
  private final Communities communities;
  private final Server server;
  private final Clock clock;

  /** Checks against these templates, this rule, and what exists. */
  public RequestCheck(
      Templates templates, GoalCheck goals, Communities communities, Server server, Clock clock) {
    this.templates = templates;
    this.goals = goals;
    this.communities = communities;
    this.server = server;
    this.clock = clock;
  }

  /** What was meant, once nothing is missing. */
  record Answer(
      Template template,
      String name,
      Purpose purpose,
      Optional<GoalOverride.Why> override,
      Member animator,
      Map<String, Member> members,
      Measure measure) {}

  /** The answer; null where a fault was found. */
  @Nullable Answer check(CommunityRequest request, List<Fault> faults) {
    Optional<Template> template = templates.find(request.template());
    if (template.isEmpty()) {
      faults.add(Fault.of("template", "template.unknown", request.template()));
      return null;
    }
    TemplateText text = template.get().in(request.language());
    GoalCheck.Taken goal = goal(request, text, faults);
    faults.addAll(request.existing().faults(server, communities));
    String name = name(request, text, faults);
    Purpose purpose =
        new Purpose(
            goal.sentence(),
            line("benefit", request.benefit(), faults),
            line("insteadOf", request.insteadOf(), faults));
    Optional<Member> animator = animator(request.animator(), faults);
    Map<String, Member> members = members(request.members(), faults);
    Measure measure = measure(request.measure(), template.get(), text, faults);
    return faults.isEmpty() && animator.isPresent()
        ? new Answer(
            template.get(), name, purpose, goal.override(), animator.get(), members, measure)
        : null;
  }

  private Measure measure(
      MeasureRequest typed, Template template, TemplateText text, List<Fault> faults) {
    LocalDate today = LocalDate.now(clock);
    return new MeasureCheck(today, faults).check(typed, Measure.of(template, text, today));
  }

  private GoalCheck.Taken goal(CommunityRequest request, TemplateText text, List<Fault> faults) {
    if (!request.sentence().isBlank()) {
      return judged("sentence", request.sentence(), request, faults);
    }
    int before = faults.size();
    text.slots().forEach(slot -> checkSlot(slot, request, faults));
    return faults.size() > before
        ? NOTHING
        : judged("sentence", text.sentence().fill(request.answers()), request, faults);
  }

  private void checkSlot(Slot slot, CommunityRequest request, List<Fault> faults) {
    String answer = PlainText.oneLine(request.answers().getOrDefault(slot.name(), ""));
    String field = "slot." + slot.name();
    if (!saysSomething(answer)) {
      faults.add(Fault.of(field, "slot.empty", slot.example()));
    } else if (PlainText.length(answer) > Slot.MAX_LENGTH) {
      faults.add(Fault.of(field, "slot.too-long", Slot.MAX_LENGTH, PlainText.length(answer)));
    } else if (!goals.fitsIntoASentence(answer, request.language())) {
      faults.add(Fault.of(field, "slot.several-sentences"));
    }
  }

  /** A slot may hold a date or a figure alone. */
  private static boolean saysSomething(String answer) {
    return answer.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private GoalCheck.Taken judged(
      String field, String sentence, CommunityRequest request, List<Fault> faults) {
    GoalCheck.Answer answer =
        goals.check(field, sentence, request.insistence(), request.language());
    if (answer instanceof GoalCheck.NotTaken not) {
      faults.add(not.fault());
      return NOTHING;
    }
    return (GoalCheck.Taken) answer;
  }

  private String name(CommunityRequest request, TemplateText text, List<Fault> faults) {
    String typed = CommunityName.of(request.name());
    String name = typed.isEmpty() ? text.nameFor(request.answers()) : typed;
    if (!CommunityName.fits(name)) {
      faults.add(Fault.of("name", "name.length", CommunityName.MAX_LENGTH));
    } else if (communities.named(name).isPresent()) {
      faults.add(Fault.of("name", "name.taken", name));
    } else if (!request.existing().any()) {
      new Placement(server).trouble(name).ifPresent(key -> faults.add(Fault.of("name", key, name)));
    }
    return name;
  }

  private Optional<Member> animator(String typed, List<Fault> faults) {
    List<String> names = People.names(typed);
    if (names.isEmpty()) {
      faults.add(Fault.of("animator", "animator.nobody"));
      return Optional.empty();
    }
    if (names.size() > 1) {
      faults.add(Fault.of("animator", "animator.several"));
      return Optional.empty();
    }
    People.Match match = new People(server.members()).match(names);
    faults.addAll(PeopleFaults.of("animator", match));
    return match.found().values().stream().findFirst();
  }

  private Map<String, Member> members(String typed, List<Fault> faults) {
    List<String> names = People.names(typed);
    if (names.size() > People.MAX_NAMES) {
      faults.add(Fault.of("members", "members.too-many", People.MAX_NAMES));
      return Map.of();
    }
    People.Match match = new People(server.members()).match(names);
    faults.addAll(PeopleFaults.of("members", match));
    return match.found();
  }

  private static String line(String field, String typed, List<Fault> faults) {
    String line = PlainText.oneLine(typed);
    if (PlainText.length(line) > MAX_LINE) {
      faults.add(Fault.of(field, "line.too-long", MAX_LINE, PlainText.length(line)));
    }
    return line;
  }
}
