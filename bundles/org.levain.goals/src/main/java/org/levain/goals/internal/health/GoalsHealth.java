package org.levain.goals.internal.health;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.levain.goals.internal.GoalsModule;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.OwnTemplates;
import org.levain.goals.internal.action.Reviews;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.templates.read.TemplateFault;
import org.levain.health.HealthCheck;
import org.levain.host.Members;
import org.levain.web.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether communities are held to their goals: reviews that are due, communities whose animator has
 * left, templates that cannot be used. None of them breaks anything; somebody should look. Counts
 * only: nobody is named.
 */
@Component(name = "org.levain.goals.health", service = HealthCheck.class)
public final class GoalsHealth implements HealthCheck {

  private static final int PAGE = 500;

  private final Communities communities;
  private final Reviews reviews;
  private final OwnTemplates templates;
  private final Members members;
  private final Messages messages;
  private final Clock clock;

  /** Looks at these. */
  @Activate
  public GoalsHealth(
      @Reference Communities communities,
      @Reference Reviews reviews,
      @Reference OwnTemplates templates,
      @Reference Members members) {
    this(communities, reviews, templates, members, Clock.systemDefaultZone());
  }

  GoalsHealth(
      Communities communities,
      Reviews reviews,
      OwnTemplates templates,
      Members members,
      Clock clock) {
    this.communities = communities;
    this.reviews = reviews;
    this.templates = templates;
    this.members = members;
    this.messages = Messages.of(GoalsModule.class);
    this.clock = clock;
  }

  @Override
  public String name() {
    return "goals";
  }

  @Override
  public Finding look(Locale locale) {
    long overdue = reviews.overdue(LocalDate.now(clock));
    long orphaned = orphaned();
    long faulty = templates.faults().stream().map(TemplateFault::file).distinct().count();
    StringJoiner value = new StringJoiner(", ");
    StringJoiner advice = new StringJoiner(" ");
    say(locale, "overdue", overdue, value, advice);
    say(locale, "orphaned", orphaned, value, advice);
    say(locale, "faulty", faulty, value, advice);
    boolean well = value.length() == 0;
    return new Finding(
        well ? State.OK : State.WATCH,
        messages.text(locale, "health.title"),
        well ? messages.text(locale, "health.well") : value.toString(),
        advice.toString());
  }

  private void say(
      Locale locale, String what, long count, StringJoiner value, StringJoiner advice) {
    if (count > 0) {
      value.add(messages.text(locale, "health." + what, count));
      advice.add(messages.text(locale, "health." + what + ".advice"));
    }
  }

  /** Communities at work whose animator the server no longer knows. */
  private long orphaned() {
    Map<String, Boolean> known = new HashMap<>();
    long orphaned = 0;
    List<Community> page = communities.list("", true, "", PAGE);
    while (!page.isEmpty()) {
      orphaned += page.stream().filter(c -> !isThere(c.animator().uid(), known)).count();
      page = communities.list("", true, page.get(page.size() - 1).name(), PAGE);
    }
    return orphaned;
  }

  private boolean isThere(String uid, Map<String, Boolean> known) {
    return known.computeIfAbsent(uid, u -> members.byUid(u).isPresent());
  }
}
