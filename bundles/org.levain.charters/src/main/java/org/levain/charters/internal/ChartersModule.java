package org.levain.charters.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levain.audit.AuditLog;
import org.levain.charters.internal.action.Charters;
import org.levain.charters.internal.action.News;
import org.levain.charters.internal.force.Acknowledged;
import org.levain.charters.internal.force.InForce;
import org.levain.charters.internal.place.Places;
import org.levain.charters.internal.request.Desk;
import org.levain.charters.internal.rest.AcknowledgementsApi;
import org.levain.charters.internal.rest.AskApi;
import org.levain.charters.internal.rest.ChartersApi;
import org.levain.charters.internal.rest.DraftApi;
import org.levain.charters.internal.rest.EditionsApi;
import org.levain.charters.internal.web.AskPages;
import org.levain.charters.internal.web.DocumentPages;
import org.levain.charters.internal.web.EditPages;
import org.levain.charters.internal.web.EditionPages;
import org.levain.charters.internal.web.OverviewPages;
import org.levain.charters.internal.web.PlacePages;
import org.levain.charters.internal.web.PublishPages;
import org.levain.charters.internal.web.WithdrawPages;
import org.levain.host.Members;
import org.levain.web.MenuEntry;
import org.levain.web.WebModule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Charters, as pages and as JSON. */
@Component(name = "org.levain.charters", service = WebModule.class)
public final class ChartersModule implements WebModule {

  private final Set<Object> resources;

  /** The module in this server. */
  @Activate
  public ChartersModule(
      @Reference Charters charters,
      @Reference InForce force,
      @Reference Acknowledged acknowledged,
      @Reference Places places,
      @Reference News news,
      @Reference AuditLog audit,
      @Reference Members members,
      @Reference Desk desk) {
    this(
        charters,
        force,
        acknowledged,
        places,
        CharterActions.of(charters, force, acknowledged, audit, news, Clock.systemDefaultZone()),
        members,
        desk.resources(),
        Clock.systemDefaultZone());
  }

  ChartersModule(
      Charters charters,
      InForce force,
      Acknowledged acknowledged,
      Places places,
      CharterActions actions,
      Members members,
      Set<Object> more,
      Clock clock) {
    CharterProblems problems = new CharterProblems();
    PlacePages at = new PlacePages(places, problems);
    Set<Object> own =
        Set.of(
            new OverviewPages(force, acknowledged, places),
            new DocumentPages(at, charters, force, acknowledged, actions.acknowledge()),
            new EditionPages(at, charters, members),
            new EditPages(at, actions, members, problems),
            new PublishPages(at, charters, actions, problems),
            new WithdrawPages(at, charters, actions.withdraw()),
            new AskPages(at, force, clock),
            new ChartersApi(at, force),
            new EditionsApi(at, charters, actions.publish(), problems),
            new DraftApi(at, actions, problems),
            new AcknowledgementsApi(at, charters, actions.acknowledge()),
            new AskApi(at, force));
    resources = Stream.concat(own.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String name() {
    return "charters";
  }

  @Override
  public Set<Object> resources() {
    return resources;
  }

  @Override
  public List<MenuEntry> menu() {
    return List.of(new MenuEntry("charters/", "menu", 20, "charters:read"));
  }
}
