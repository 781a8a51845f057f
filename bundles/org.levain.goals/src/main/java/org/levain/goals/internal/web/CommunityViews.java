package org.levain.goals.internal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levain.communities.NextSteps.Beginning;
import org.levain.communities.NextSteps.Step;
import org.levain.goals.internal.action.OfferUpdate;
import org.levain.goals.internal.action.Proposals;
import org.levain.goals.internal.action.Reviews;
import org.levain.goals.internal.action.ShowCommunity.Details;
import org.levain.goals.internal.action.ShowCommunity.Person;
import org.levain.goals.internal.action.TakeBack;
import org.levain.goals.internal.action.Templates;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.templates.TemplateText;
import org.levain.host.Capability;
import org.levain.host.Host;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.web.Caller;
import org.levain.web.Problem;
import org.levain.web.View;

/** Puts together what a community's page shows. */
public final class CommunityViews {

  private static final int SUGGESTIONS = 12;

  /** So long a community is new: what it could have is offered to whoever animates it. */
  private static final Duration NEW = Duration.ofDays(30);

  private final Host host;
  private final Members members;
  private final Templates templates;
  private final Reviews reviews;
  private final OfferUpdate offers;
  private final TakeBack takeBack;
  private final Proposals proposals;
  private final Clock clock;

  /** For this server. */
  public CommunityViews(
      Host host,
      Members members,
      Templates templates,
      Reviews reviews,
      OfferUpdate offers,
      TakeBack takeBack,
      Proposals proposals,
      Clock clock) {
    this.host = host;
    this.members = members;
    this.templates = templates;
    this.reviews = reviews;
    this.offers = offers;
    this.takeBack = takeBack;
    this.proposals = proposals;
    this.clock = clock;
  }

  /** Somebody who could be added. */
  public record Suggestion(String login, String name, boolean there, boolean ticked) {}

  View page(
      Details details,
      Caller caller,
      String done,
      String who,
      List<String> ticked,
      Optional<Problem> problem) {
    Map<String, Object> model = new HashMap<>();
    model.put("details", details);
    model.put("language", details.community().language().code());
    model.put("done", done);
    model.put("who", who);
    model.put("suggestions", suggestions(details, who, ticked));
    model.put("mayEdit", caller.may("goals:edit:" + details.community().id()));
    model.put("animatorLeft", members.byUid(details.community().animator().uid()).isEmpty());
    model.put("hasPages", host.capabilities().contains(Capability.PAGES));
    model.put("hasGroups", host.capabilities().contains(Capability.GROUPS));
    reviews
        .measure(details.community().id())
        .map(m -> MeasureView.of(m, LocalDate.now(clock), caller.locale()))
        .ifPresent(m -> model.put("measure", m));
    model.put("mayTakeBack", takeBack.possible(details.community()));
    model.put("next", next(details.community(), caller, done));
    model.put("newer", offers.newer(details.community()).isPresent());
    template(details).ifPresent(t -> model.put("template", t));
    problem.ifPresent(p -> model.put("problem", p));
    return new View("community.ftlh", model);
  }

  /** What whoever animates it, or has just made it, may do next. */
  private List<Step> next(Community community, Caller caller, String done) {
    boolean animates =
        caller.member().filter(m -> m.uid().equals(community.animator().uid())).isPresent();
    boolean fresh = community.created().plus(NEW).isAfter(clock.instant());
    if (!community.active() || !fresh || !animates && !done.equals("created")) {
      return List.of();
    }
    String axis = templates.find(community.template().id()).map(t -> t.axis().slug()).orElse("");
    return proposals.to(new Beginning(Optional.of(community.id()), axis), caller.locale()).stream()
        .filter(step -> caller.may(step.permission()))
        .toList();
  }

  private Optional<TemplateText> template(Details details) {
    return templates
        .find(details.community().template().id())
        .map(t -> t.in(details.community().language()));
  }

  private List<Suggestion> suggestions(Details details, String who, List<String> ticked) {
    if (who.isBlank()) {
      return List.of();
    }
    Set<String> there = new HashSet<>();
    details.members().stream().map(Person::login).forEach(there::add);
    return members.search(who.strip(), SUGGESTIONS).stream()
        .map(m -> suggestion(m, there, ticked))
        .toList();
  }

  private static Suggestion suggestion(Member m, Set<String> there, List<String> ticked) {
    return new Suggestion(
        m.login(), m.fullName(), there.contains(m.login()), ticked.contains(m.login()));
  }
}
