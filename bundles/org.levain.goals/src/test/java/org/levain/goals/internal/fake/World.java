package org.levain.goals.internal.fake;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.communities.NextSteps;
import org.levain.goals.internal.Actions;
import org.levain.goals.internal.GoalsModule;
import org.levain.goals.internal.RequestActions;
import org.levain.goals.internal.action.AddMembers;
import org.levain.goals.internal.action.Audiences;
import org.levain.goals.internal.action.ChangeGoal;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.CommunityIndex;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.action.Drafts;
import org.levain.goals.internal.action.GoalCheck;
import org.levain.goals.internal.action.Invitations;
import org.levain.goals.internal.action.Languages;
import org.levain.goals.internal.action.News;
import org.levain.goals.internal.action.Overrides;
import org.levain.goals.internal.action.Proposals;
import org.levain.goals.internal.action.Reviews;
import org.levain.goals.internal.action.Server;
import org.levain.goals.internal.action.StartRequests;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.internal.invite.InvitationLinks;
import org.levain.goals.internal.invite.Inviting;
import org.levain.goals.internal.next.ModulesProposals;
import org.levain.goals.internal.store.EmptyTables;
import org.levain.goals.internal.store.GoalsUnit;
import org.levain.goals.internal.store.JpaAudiences;
import org.levain.goals.internal.store.JpaCommunities;
import org.levain.goals.internal.store.JpaDrafts;
import org.levain.goals.internal.store.JpaInvitations;
import org.levain.goals.internal.store.JpaLanguages;
import org.levain.goals.internal.store.JpaOverrides;
import org.levain.goals.internal.store.JpaReviews;
import org.levain.goals.internal.store.JpaStartRequests;
import org.levain.goals.internal.template.TemplateCatalogue;
import org.levain.goals.templates.goal.OneSentence;
import org.levain.persistence.testing.TestDatabase;
import org.levain.web.Messages;
import org.levain.web.PublicUrl;

/** The whole module on a real database, in a server that is made up. One at a time. */
public final class World {

  public static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

  public final FakeMembers members = new FakeMembers();
  public final FakePages pages = new FakePages();
  public final FakeGroups groups = new FakeGroups();
  public final FakeLedger ledger = new FakeLedger(pages, groups);
  public final FakeAudit audit = new FakeAudit();
  public final TemplateCatalogue templates = new TemplateCatalogue(FreshFolder.make());
  public final Audiences audiences = new JpaAudiences(UNIT);
  public final TemplateAccess access = new TemplateAccess(templates, audiences);
  public final Messages messages = Messages.of(GoalsModule.class);
  public final Server server;
  public final Communities communities;
  public final Reviews reviews;
  public final Languages languages;
  public final Overrides overrides;
  public final Invitations invitations;
  public final FakeOutbox outbox = new FakeOutbox();
  public final FakeLinks tokens = new FakeLinks();
  public final List<String> told = new ArrayList<>();
  public final News news = (what, community) -> told.add(what + " " + community);

  /** Other modules that offer something to a community. */
  public final List<NextSteps> modules = new ArrayList<>();

  public final Proposals proposals = new ModulesProposals(modules);
  public final Inviting inviting;
  public final GoalCheck goals = new GoalCheck(new OneSentence(), new FakeLinter());
  public final List<String> reminders = new ArrayList<>();
  public final Drafts drafts;
  public final StartRequests requests;
  public final FakeLetters letters = new FakeLetters();
  public final RequestActions asking;
  public final CommunityIndex index;
  public final Actions actions;
  public final CreateCommunity create;
  public final AddMembers addMembers;
  public final ChangeGoal changeGoal;

  /** Opening a database takes longer than a test: they share one, emptied each time. */
  private static final GoalsUnit UNIT = new GoalsUnit(TestDatabase.derby().persistence());

  /** In a server with pages and groups. */
  public static World withPages() {
    return new World(true);
  }

  /** In a server that has members only. */
  public static World withoutPages() {
    return new World(false);
  }

  private World(boolean withPages) {
    EmptyTables.in(UNIT);
    communities = new JpaCommunities(UNIT);
    reviews = new JpaReviews(UNIT);
    languages = new JpaLanguages(UNIT);
    overrides = new JpaOverrides(UNIT);
    invitations = new JpaInvitations(UNIT);
    drafts = new JpaDrafts(UNIT);
    server =
        new Server(
            members,
            withPages ? Optional.of(pages) : Optional.empty(),
            withPages ? Optional.of(groups) : Optional.empty());
    index = new CommunityIndex(communities, members);
    inviting = inviting(NOON);
    actions =
        Actions.of(
            templates,
            goals,
            communities,
            reviews,
            (tx, community, measure) -> reminders.add(community.id() + " " + measure.review()),
            overrides,
            invitations,
            news,
            server,
            ledger,
            audit,
            messages,
            NOON,
            index::refresh);
    requests = new JpaStartRequests(UNIT);
    asking =
        RequestActions.of(
            requests, actions.planner(), actions.create(), members, letters, audit, NOON);
    create = actions.create();
    addMembers = actions.addMembers();
    changeGoal = actions.changeGoal();
  }

  /** Inviting at another moment. */
  public Inviting inviting(Clock clock) {
    return inviting(clock, () -> Optional.of(URI.create("https://pontarel.example/wiki")));
  }

  /** Inviting under another public address. */
  public Inviting inviting(Clock clock, PublicUrl publicUrl) {
    return new Inviting(
        communities,
        invitations,
        languages,
        templates,
        ledger,
        audit,
        outbox,
        new InvitationLinks(tokens, publicUrl),
        news,
        server,
        clock);
  }
}
