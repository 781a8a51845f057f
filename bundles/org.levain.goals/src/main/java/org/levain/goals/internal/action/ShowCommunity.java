package org.levain.goals.internal.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.domain.GoalEntry;
import org.levain.host.Group;
import org.levain.host.Member;
import org.levain.host.Pages;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Ledger;
import org.levain.ledger.Run;

/** Gathers what is to be seen of a community, here and in the server. */
public final class ShowCommunity {

  private static final int MOST_TROUBLES = 50;
  private static final Set<Verdict> TROUBLE =
      Set.of(Verdict.KEEP, Verdict.CONFLICT, Verdict.REFUSED);

  private final Communities communities;
  private final Server server;
  private final LandingPage landing;
  private final Ledger ledger;

  /** Looks here and there. */
  public ShowCommunity(Communities communities, Server server, LandingPage landing, Ledger ledger) {
    this.communities = communities;
    this.server = server;
    this.landing = landing;
    this.ledger = ledger;
  }

  /**
   * A community and what became of it.
   *
   * @param community the community
   * @param animator the name that people read
   * @param run the run that wrote it last
   * @param troubles items of that run that were not written
   * @param pages its pages
   * @param members who is in its group, by name
   * @param history its goals, newest first
   * @param offer what people would have to change in an edited landing page
   */
  public record Details(
      Community community,
      String animator,
      Optional<Run> run,
      List<Change> troubles,
      List<Place> pages,
      List<Person> members,
      List<Goal> history,
      Optional<LandingPage.Offer> offer) {

    /** Whether the server is still being written. */
    public boolean writing() {
      return run.map(r -> r.state() == Run.State.APPLYING).orElse(false);
    }
  }

  /**
   * A page of a community.
   *
   * @param id its name within the community
   * @param title its title
   * @param path path in the server below the context path; empty: only Levain has it
   * @param exists whether the server has it
   */
  public record Place(String id, String title, String path, boolean exists) {}

  /** Somebody in the group: the login where the server no longer knows the member. */
  public record Person(String login, String name) {}

  /** A goal and who wrote it. */
  public record Goal(String goal, String benefit, Instant since, String by) {}

  /** The community of this id. */
  public Optional<Details> show(String id) {
    return communities.find(id).map(this::details);
  }

  private Details details(Community community) {
    Optional<Run> run =
        Optional.of(community.places().run()).filter(r -> !r.isEmpty()).flatMap(ledger::run);
    List<GoalEntry> goals = communities.goals(community.id());
    boolean writing = run.map(r -> r.state() == Run.State.APPLYING).orElse(false);
    return new Details(
        community,
        landing.animator(community),
        run,
        run.map(this::troubles).orElse(List.of()),
        communities.pages(community.id()).stream().map(this::place).toList(),
        members(community),
        goals.stream().map(this::goal).toList(),
        writing ? Optional.empty() : landing.open(community, goals));
  }

  private List<Change> troubles(Run run) {
    boolean any = run.counts().keySet().stream().anyMatch(TROUBLE::contains);
    return any
        ? ledger.changes(run.id(), 0, MOST_TROUBLES).stream()
            .filter(c -> TROUBLE.contains(c.verdict()))
            .toList()
        : List.of();
  }

  private Place place(CommunityPage page) {
    Optional<Pages> pages = page.name().isEmpty() ? Optional.empty() : server.pages();
    return new Place(
        page.id(),
        page.title(),
        pages.map(p -> p.path(page.name())).orElse(""),
        pages.map(p -> p.exists(page.name())).orElse(false));
  }

  /** Who is in a community's group, by name. */
  private List<Person> members(Community community) {
    return server
        .groups()
        .flatMap(g -> g.find(community.places().group()))
        .map(Group::logins)
        .map(logins -> logins.stream().map(this::person).toList())
        .orElse(List.of())
        .stream()
        .sorted(java.util.Comparator.comparing(Person::name))
        .toList();
  }

  private Person person(String login) {
    return new Person(login, server.members().byLogin(login).map(Member::fullName).orElse(login));
  }

  private Goal goal(GoalEntry entry) {
    String by = server.members().byUid(entry.byUid()).map(Member::fullName).orElse("");
    return new Goal(entry.goal(), entry.benefit(), entry.since(), by);
  }
}
