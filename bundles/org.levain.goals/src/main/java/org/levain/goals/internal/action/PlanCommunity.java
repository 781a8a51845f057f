package org.levain.goals.internal.action;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Community.Animator;
import org.levain.goals.internal.domain.Community.MadeFrom;
import org.levain.goals.internal.domain.Community.Places;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.domain.StarterTexts;
import org.levain.goals.templates.TemplateText;
import org.levain.host.Member;

/** Turns what a person asks for into a plan, or says what is missing. Writes nothing. */
public final class PlanCommunity {

  private static final int FIRST_VERSION = 1;

  private final Server server;
  private final RequestCheck check;
  private final PageMarkup markup;
  private final Clock clock;

  /** Plans for this server. */
  public PlanCommunity(Server server, RequestCheck check, PageMarkup markup, Clock clock) {
    this.server = server;
    this.check = check;
    this.markup = markup;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** All is well; nothing is written yet. */
  public record Ready(CommunityPlan plan) implements Outcome {}

  /** Something is missing or wrong. */
  public record Faulty(List<Fault> faults) implements Outcome {}

  /** Plans for this member. */
  public Outcome plan(CommunityRequest request, Member creator) {
    List<Fault> faults = new ArrayList<>();
    RequestCheck.Answer answer = check.check(request, faults);
    if (!faults.isEmpty() || answer == null) {
      return new Faulty(faults);
    }
    return new Ready(plan(request, answer, creator));
  }

  private CommunityPlan plan(CommunityRequest request, RequestCheck.Answer answer, Member creator) {
    Placement placement = new Placement(server, request.existing());
    TemplateText text = answer.template().in(request.language());
    String animator = answer.animator().fullName();
    StarterTexts starters =
        new StarterTexts(text, request.answers(), answer.name(), answer.purpose(), animator);
    List<CommunityPage> pages = placement.pages(answer.name(), starters.pages());
    Community community =
        new Community(
            UuidCreator.getTimeOrderedEpoch().toString(),
            answer.name(),
            request.language(),
            answer.purpose(),
            new MadeFrom(answer.template().id(), answer.template().version()),
            new Animator(answer.animator().uid(), answer.animator().login()),
            new Places(placement.group(answer.name()), pages.get(0).name(), ""),
            creator.uid(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            Optional.empty(),
            FIRST_VERSION);
    List<String> texts =
        server.pages().map(p -> markup.of(p, community, animator, pages)).orElse(List.of());
    return new CommunityPlan(
        community,
        answer.animator(),
        creator,
        members(answer, creator),
        answer.measure(),
        answer.override(),
        pages,
        texts);
  }

  private static List<Member> members(RequestCheck.Answer answer, Member creator) {
    Map<String, Member> members = new LinkedHashMap<>();
    members.put(answer.animator().login(), answer.animator());
    members.put(creator.login(), creator);
    members.putAll(answer.members());
    return List.copyOf(members.values());
  }
}
