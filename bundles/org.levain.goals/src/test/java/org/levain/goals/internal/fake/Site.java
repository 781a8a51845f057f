package org.levain.goals.internal.fake;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import org.levain.goals.internal.Actions;
import org.levain.goals.internal.GoalProblems;
import org.levain.goals.internal.action.ListTemplates;
import org.levain.goals.internal.action.People;
import org.levain.goals.internal.web.CommunitiesPages;
import org.levain.goals.internal.web.CommunityPages;
import org.levain.goals.internal.web.CommunityViews;
import org.levain.goals.internal.web.FormDrafts;
import org.levain.goals.internal.web.GalleryPages;
import org.levain.goals.internal.web.GoalPages;
import org.levain.goals.internal.web.PreviewPage;
import org.levain.goals.internal.web.StartPages;
import org.levain.host.Host;

/** All pages of the module in a made-up world. */
public final class Site {

  public final GalleryPages gallery;
  public final StartPages start;
  public final CommunitiesPages communities;
  public final CommunityPages community;
  public final GoalPages goal;

  public Site(World world, Host host) {
    Actions actions = world.actions;
    GoalProblems problems = new GoalProblems(world.messages);
    FormDrafts forms = new FormDrafts(world.drafts, World.NOON);
    gallery = new GalleryPages(new ListTemplates(world.templates));
    start =
        new StartPages(
            world.templates,
            forms,
            actions.preview(),
            new PreviewPage(host),
            new People(world.members),
            problems);
    communities =
        new CommunitiesPages(
            world.communities, actions.landing(), actions.create(), forms, world.templates);
    community =
        new CommunityPages(
            actions.show(),
            new CommunityViews(host, world.members, world.templates),
            world.communities,
            actions.addMembers(),
            problems);
    goal = new GoalPages(world.communities, actions.changeGoal(), problems);
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
