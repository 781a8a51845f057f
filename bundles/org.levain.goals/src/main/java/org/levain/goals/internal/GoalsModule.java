package org.levain.goals.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.Audiences;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.CommunityIndex;
import org.levain.goals.internal.action.CurateTemplates;
import org.levain.goals.internal.action.Drafts;
import org.levain.goals.internal.action.FindSimilar;
import org.levain.goals.internal.action.GoalCheck;
import org.levain.goals.internal.action.Languages;
import org.levain.goals.internal.action.Letters;
import org.levain.goals.internal.action.Linter;
import org.levain.goals.internal.action.News;
import org.levain.goals.internal.action.Overrides;
import org.levain.goals.internal.action.OwnTemplates;
import org.levain.goals.internal.action.People;
import org.levain.goals.internal.action.Proposals;
import org.levain.goals.internal.action.Reminders;
import org.levain.goals.internal.action.Reviews;
import org.levain.goals.internal.action.Server;
import org.levain.goals.internal.action.StartRequests;
import org.levain.goals.internal.action.TemplateAccess;
import org.levain.goals.internal.action.Templates;
import org.levain.goals.internal.invite.Inviting;
import org.levain.goals.internal.rest.AnimatorApi;
import org.levain.goals.internal.rest.AskedApi;
import org.levain.goals.internal.rest.CommunitiesApi;
import org.levain.goals.internal.rest.CommunityApi;
import org.levain.goals.internal.rest.FromCommunityApi;
import org.levain.goals.internal.rest.InvitationsApi;
import org.levain.goals.internal.rest.MeasureApi;
import org.levain.goals.internal.rest.MyInvitationsApi;
import org.levain.goals.internal.rest.OverridesApi;
import org.levain.goals.internal.rest.ReopenApi;
import org.levain.goals.internal.rest.RequestsApi;
import org.levain.goals.internal.rest.ReviewsApi;
import org.levain.goals.internal.rest.TakeBackApi;
import org.levain.goals.internal.rest.TemplatesApi;
import org.levain.goals.internal.rest.UpdateApi;
import org.levain.goals.internal.web.AnimatorPages;
import org.levain.goals.internal.web.AskedPages;
import org.levain.goals.internal.web.CommunitiesPages;
import org.levain.goals.internal.web.CommunityPages;
import org.levain.goals.internal.web.CommunityViews;
import org.levain.goals.internal.web.CuratePages;
import org.levain.goals.internal.web.CurateViews;
import org.levain.goals.internal.web.FormDrafts;
import org.levain.goals.internal.web.FromCommunityPages;
import org.levain.goals.internal.web.GalleryPages;
import org.levain.goals.internal.web.GoalPages;
import org.levain.goals.internal.web.InvitePages;
import org.levain.goals.internal.web.InvitedPages;
import org.levain.goals.internal.web.InvitedViews;
import org.levain.goals.internal.web.LookPages;
import org.levain.goals.internal.web.MeasurePages;
import org.levain.goals.internal.web.MinePages;
import org.levain.goals.internal.web.MyInvitationPages;
import org.levain.goals.internal.web.NeedPages;
import org.levain.goals.internal.web.OverridesPages;
import org.levain.goals.internal.web.PreviewPage;
import org.levain.goals.internal.web.RequestsPages;
import org.levain.goals.internal.web.ReviewPages;
import org.levain.goals.internal.web.ReviewsPages;
import org.levain.goals.internal.web.StartPages;
import org.levain.goals.internal.web.TakeBackPages;
import org.levain.goals.internal.web.UpdatePages;
import org.levain.goals.templates.goal.OneSentence;
import org.levain.goals.templates.read.TemplateReader;
import org.levain.host.Groups;
import org.levain.host.Host;
import org.levain.host.Members;
import org.levain.host.Pages;
import org.levain.ledger.Ledger;
import org.levain.web.MenuEntry;
import org.levain.web.Messages;
import org.levain.web.WebModule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Goal templates and communities, as pages and as JSON. */
@Component(name = "org.levain.goals", service = WebModule.class)
public final class GoalsModule implements WebModule {

  private final Set<Object> resources;

  /** The module in this server; pages and groups only where the server has them. */
  @Activate
  public GoalsModule(
      @Reference Templates templates,
      @Reference OwnTemplates own,
      @Reference Audiences audiences,
      @Reference Communities communities,
      @Reference Reviews reviews,
      @Reference Reminders reminders,
      @Reference Languages languages,
      @Reference Overrides overrides,
      @Reference Inviting inviting,
      @Reference News news,
      @Reference Drafts drafts,
      @Reference StartRequests requests,
      @Reference Letters letters,
      @Reference CommunityIndex index,
      @Reference Proposals proposals,
      @Reference Linter linter,
      @Reference Ledger ledger,
      @Reference AuditLog audit,
      @Reference Host host,
      @Reference Members members,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          @Nullable Pages pages,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          @Nullable Groups groups) {
    Messages messages = Messages.of(GoalsModule.class);
    Server server = new Server(members, Optional.ofNullable(pages), Optional.ofNullable(groups));
    Clock clock = Clock.systemDefaultZone();
    GoalCheck goals = new GoalCheck(new OneSentence(), linter);
    Actions actions =
        Actions.of(
            templates,
            goals,
            communities,
            reviews,
            reminders,
            overrides,
            inviting.invitations(),
            news,
            server,
            ledger,
            audit,
            messages,
            clock,
            index::refresh);
    RequestActions asking =
        RequestActions.of(
            requests, actions.planner(), actions.create(), members, letters, audit, clock);
    GoalProblems problems = new GoalProblems(messages);
    FormDrafts forms = new FormDrafts(drafts, problems, clock);
    TemplateAccess access = new TemplateAccess(templates, audiences);
    CurateTemplates curate =
        new CurateTemplates(templates, own, audiences, communities, audit, new TemplateReader());
    resources =
        Set.of(
            new AskedPages(asking, forms, access, languages, problems),
            new RequestsPages(asking, templates, members, problems),
            new AskedApi(asking, access, problems),
            new RequestsApi(asking, members, problems),
            new NeedPages(new FindSimilar(index), server),
            new GalleryPages(access, new InvitedViews(inviting)),
            new StartPages(
                access,
                forms,
                actions.preview(),
                new PreviewPage(host, proposals),
                new People(members),
                goals,
                problems),
            new CommunitiesPages(
                communities, actions.landing(), actions.create(), forms, access, languages),
            new CommunityPages(
                actions.show(),
                new CommunityViews(
                    host,
                    members,
                    templates,
                    reviews,
                    actions.offerUpdate(),
                    actions.takeBack(),
                    proposals,
                    clock),
                communities,
                actions.addMembers(),
                actions.reopen(),
                problems),
            new LookPages(access, messages, problems),
            new CuratePages(
                curate, own, new CurateViews(templates, own, audiences, server), problems),
            new UpdatePages(
                communities, actions.offerUpdate(), actions.takeUpdate(), server, problems),
            new UpdateApi(communities, actions.offerUpdate(), actions.takeUpdate(), problems),
            new FromCommunityPages(communities, actions.makeTemplate(), curate, problems),
            new FromCommunityApi(communities, actions.makeTemplate(), problems),
            new TakeBackPages(communities, actions.takeBack(), problems),
            new TakeBackApi(communities, actions.takeBack(), problems),
            new GoalPages(communities, actions.changeGoal(), goals, problems),
            new ReviewsPages(communities, reviews, members, messages, problems, clock),
            new ReviewPages(communities, reviews, actions.holdReview(), problems, clock),
            new MeasurePages(communities, reviews, actions.changeMeasure(), problems, clock),
            new OverridesPages(overrides, members),
            new OverridesApi(overrides),
            new AnimatorPages(communities, actions.nameAnimator(), problems),
            new AnimatorApi(communities, members, actions.nameAnimator(), problems),
            new ReopenApi(communities, actions.reopen(), problems),
            new InvitePages(inviting, actions.addMembers(), problems),
            new InvitedPages(inviting, problems),
            new MyInvitationPages(inviting, problems),
            new InvitationsApi(inviting, problems),
            new MyInvitationsApi(inviting, problems),
            new MinePages(reviews, requests, languages, new InvitedViews(inviting), clock),
            new ReviewsApi(communities, reviews, actions.holdReview(), problems),
            new MeasureApi(reviews, actions.changeMeasure(), problems),
            new TemplatesApi(access, problems),
            new CommunitiesApi(communities, actions.create(), access, problems),
            new CommunityApi(actions.show(), actions.addMembers(), actions.changeGoal(), problems));
  }

  @Override
  public String name() {
    return "goals";
  }

  @Override
  public Set<Object> resources() {
    return resources;
  }

  @Override
  public List<MenuEntry> menu() {
    return List.of(new MenuEntry("goals/", "menu", 10, "goals:read"));
  }
}
