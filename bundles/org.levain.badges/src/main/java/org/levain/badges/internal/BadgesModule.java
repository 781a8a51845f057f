package org.levain.badges.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.levain.badges.internal.action.Awards;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.action.Languages;
import org.levain.badges.internal.open.CheckPages;
import org.levain.badges.internal.open.Pictures;
import org.levain.badges.internal.open.PicturesResource;
import org.levain.badges.internal.open.ShownBadges;
import org.levain.badges.internal.rest.AwardsApi;
import org.levain.badges.internal.rest.KindsApi;
import org.levain.badges.internal.rest.MineApi;
import org.levain.badges.internal.sign.Signatures;
import org.levain.badges.internal.web.AwardPages;
import org.levain.badges.internal.web.AwardViews;
import org.levain.badges.internal.web.CataloguePages;
import org.levain.badges.internal.web.DrawPages;
import org.levain.badges.internal.web.GivePages;
import org.levain.badges.internal.web.HoldersPages;
import org.levain.badges.internal.web.KindPictures;
import org.levain.badges.internal.web.MinePages;
import org.levain.badges.internal.web.SignaturePages;
import org.levain.host.Members;
import org.levain.web.MenuEntry;
import org.levain.web.PublicUrl;
import org.levain.web.WebModule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Badges, as pages, as pictures and as JSON. */
@Component(name = "org.levain.badges", service = WebModule.class)
public final class BadgesModule implements WebModule {

  private static final int SHOWN_PICTURES = 400;
  private static final int KIND_PICTURES = 100;

  private final Set<Object> resources;

  /** The module in this server. */
  @Activate
  public BadgesModule(
      @Reference Kinds kinds,
      @Reference Awards awards,
      @Reference ShownBadges shown,
      @Reference BadgeActions actions,
      @Reference Languages languages,
      @Reference Members members,
      @Reference PublicUrl publicUrl) {
    this(kinds, awards, shown, actions, languages, members, publicUrl, Clock.systemDefaultZone());
  }

  BadgesModule(
      Kinds kinds,
      Awards awards,
      ShownBadges shown,
      BadgeActions actions,
      Languages languages,
      Members members,
      PublicUrl publicUrl,
      Clock clock) {
    BadgeProblems problems = new BadgeProblems();
    Pictures pictures = new Pictures(SHOWN_PICTURES);
    AwardViews views = new AwardViews(kinds, members, publicUrl, clock);
    Signatures signatures = new Signatures(publicUrl, pictures);
    resources =
        Set.of(
            new CataloguePages(kinds, clock),
            new KindPictures(kinds, new Pictures(KIND_PICTURES), problems, clock),
            new DrawPages(actions.draw(), problems),
            new GivePages(kinds, actions.award(), actions.draw(), languages, problems, clock),
            new HoldersPages(kinds, awards, views),
            new AwardPages(awards, actions.end(), views, problems),
            new MinePages(awards, actions.show(), actions.end(), views, languages, problems),
            new SignaturePages(kinds, awards, signatures, problems, clock),
            new PicturesResource(shown, kinds, pictures, clock),
            new CheckPages(shown, kinds, clock),
            new KindsApi(kinds),
            new AwardsApi(awards, actions.award(), actions.end(), members, problems, clock),
            new MineApi(awards, actions.show(), actions.end(), members, problems, clock));
  }

  @Override
  public String name() {
    return "badges";
  }

  @Override
  public Set<Object> resources() {
    return resources;
  }

  @Override
  public List<MenuEntry> menu() {
    return List.of(new MenuEntry("badges/", "menu", 30, "badges:read"));
  }
}
