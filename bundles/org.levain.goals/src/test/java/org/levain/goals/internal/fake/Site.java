package org.levain.goals.internal.fake;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.Actions;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.CurateTemplates;
import org.levain.goals.internal.action.FindSimilar;
import org.levain.goals.internal.action.People;
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
import org.levain.goals.templates.read.TemplateReader;
import org.levain.host.Host;

/** All pages of the module in a made-up world. */
public final class Site {

  public final NeedPages need;
  public final AskedPages asked;
  public final RequestsPages requests;
  public final GalleryPages gallery;
  public final StartPages start;
  public final CommunitiesPages communities;
  public final CommunityPages community;
  public final GoalPages goal;
  public final ReviewsPages reviews;
  public final ReviewPages review;
  public final MeasurePages measure;
  public final MinePages mine;
  public final AnimatorPages animator;
  public final OverridesPages overrides;
  public final LookPages look;
  public final UpdatePages update;
  public final TakeBackPages takeBack;
  public final FromCommunityPages from;
  public final CuratePages curate;
  public final InvitePages invite;
  public final InvitedPages invited;
  public final MyInvitationPages invitations;

  public Site(World world, Host host) {
    Clock clock = World.NOON;
    Actions actions = world.actions;
    GoalProblems problems = new GoalProblems(world.messages);
    FormDrafts forms = new FormDrafts(world.drafts, problems, World.NOON);
    CurateTemplates curating =
        new CurateTemplates(
            world.templates,
            world.templates,
            world.audiences,
            world.communities,
            world.audit,
            new TemplateReader());
    need = new NeedPages(new FindSimilar(world.index), world.server);
    asked = new AskedPages(world.asking, forms, world.access, world.languages, problems);
    requests = new RequestsPages(world.asking, world.templates, world.members, problems);
    gallery = new GalleryPages(world.access, new InvitedViews(world.inviting));
    start =
        new StartPages(
            world.access,
            forms,
            actions.preview(),
            new PreviewPage(host, world.proposals),
            new People(world.members),
            world.goals,
            problems);
    communities =
        new CommunitiesPages(
            world.communities,
            actions.landing(),
            actions.create(),
            forms,
            world.access,
            world.languages);
    community =
        new CommunityPages(
            actions.show(),
            new CommunityViews(
                host,
                world.members,
                world.templates,
                world.reviews,
                actions.offerUpdate(),
                actions.takeBack(),
                world.proposals,
                World.NOON),
            world.communities,
            actions.addMembers(),
            actions.reopen(),
            problems);
    look = new LookPages(world.access, world.messages, problems);
    curate =
        new CuratePages(
            curating,
            world.templates,
            new CurateViews(world.templates, world.templates, world.audiences, world.server),
            problems);
    update =
        new UpdatePages(
            world.communities, actions.offerUpdate(), actions.takeUpdate(), world.server, problems);
    from = new FromCommunityPages(world.communities, actions.makeTemplate(), curating, problems);
    takeBack = new TakeBackPages(world.communities, actions.takeBack(), problems);
    goal = new GoalPages(world.communities, actions.changeGoal(), world.goals, problems);
    reviews =
        new ReviewsPages(
            world.communities, world.reviews, world.members, world.messages, problems, clock);
    review =
        new ReviewPages(world.communities, world.reviews, actions.holdReview(), problems, clock);
    measure =
        new MeasurePages(
            world.communities, world.reviews, actions.changeMeasure(), problems, clock);
    overrides = new OverridesPages(world.overrides, world.members);
    animator = new AnimatorPages(world.communities, actions.nameAnimator(), problems);
    mine =
        new MinePages(
            world.reviews,
            world.requests,
            world.languages,
            new InvitedViews(world.inviting),
            clock);
    invite = new InvitePages(world.inviting, actions.addMembers(), problems);
    invited = new InvitedPages(world.inviting, problems);
    invitations = new MyInvitationPages(world.inviting, problems);
  }

  /** Fields as a browser sends them. */
  public static MultivaluedMap<String, String> fields(Map<String, String> fields) {
    MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
    fields.forEach(sent::putSingle);
    return sent;
  }

  /** Whatever is there. */
  public static <T> T the(Optional<T> value) {
    return value.orElseThrow();
  }
}
