package org.levain.badges.internal;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.levain.badges.internal.action.AwardBadge;
import org.levain.badges.internal.action.AwardRequest;
import org.levain.badges.internal.action.Awards;
import org.levain.badges.internal.action.Kinds;
import org.levain.badges.internal.action.Languages;
import org.levain.badges.internal.action.Letters;
import org.levain.badges.internal.action.News;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Shows;
import org.levain.badges.internal.fake.FakeAudit;
import org.levain.badges.internal.fake.FakeJobs;
import org.levain.badges.internal.fake.FakeMembers;
import org.levain.badges.internal.fake.FakeOutbox;
import org.levain.badges.internal.open.ShownBadges;
import org.levain.badges.internal.remind.JobReminders;
import org.levain.badges.internal.store.BadgesUnit;
import org.levain.badges.internal.store.EmptyTables;
import org.levain.badges.internal.store.JpaAwards;
import org.levain.badges.internal.store.JpaKinds;
import org.levain.badges.internal.store.JpaLanguages;
import org.levain.host.Member;
import org.levain.persistence.testing.TestDatabase;
import org.levain.web.PublicUrl;

/** The whole module on a real database, in a server that is made up. One at a time. */
public final class World {

  public static final Shows EVERYWHERE = new Shows(true, true, true);

  /** Opening a database takes longer than a test: they share one, emptied each time. */
  private static final BadgesUnit UNIT = new BadgesUnit(TestDatabase.derby().persistence());

  public final FakeMembers members = new FakeMembers();
  public final FakeAudit audit = new FakeAudit();
  public final FakeOutbox outbox = new FakeOutbox();
  public final FakeJobs jobs = new FakeJobs();
  public final List<News.What> told = Collections.synchronizedList(new ArrayList<>());
  public final Awards awards = new JpaAwards(UNIT);
  public final Kinds kinds;
  public final ShownBadges shown;
  public final Languages languages = new JpaLanguages(UNIT);
  public Optional<URI> base = Optional.of(URI.create("https://wiki.pontarel.example/wiki"));
  public final PublicUrl publicUrl = () -> base;

  public World() {
    EmptyTables.in(UNIT);
    kinds = new JpaKinds(UNIT);
    shown = new ShownBadges(awards);
  }

  /** Noon of a day. */
  public static Clock on(String day) {
    ZoneId zone = ZoneId.systemDefault();
    Instant noon = LocalDate.parse(day).atTime(12, 0).atZone(zone).toInstant();
    return Clock.fixed(noon, zone);
  }

  /** What people can do on a day. */
  public BadgeActions actions(String day) {
    return new BadgeActions(
        kinds,
        awards,
        members,
        letters(),
        new JobReminders(jobs, on(day)),
        audit,
        shown,
        this::tell,
        on(day));
  }

  /** The letters that go into the outbox. */
  public Letters letters() {
    return new BadgeLetters(outbox, publicUrl, languages);
  }

  /** Remembers what others are told. */
  public void tell(News.What what, Award award) {
    told.add(what);
  }

  /** The module on a day. */
  public BadgesModule module(String day) {
    return new BadgesModule(
        kinds, awards, shown, actions(day), languages, members, publicUrl, on(day));
  }

  /** The resource of this class. */
  public <T> T resource(Class<T> type, String day) {
    return module(day).resources().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  /** A badge that was given on this day, for a year. */
  public Award given(String kind, Member to, String day) {
    LocalDate begins = LocalDate.parse(day);
    AwardRequest request =
        new AwardRequest(
            to.login(),
            "Helped the north to share its bids.",
            "https://wiki.example.org/bids",
            day,
            begins.plusYears(1).minusDays(1).toString(),
            "");
    return ((AwardBadge.Awarded)
            actions(day).award().award(kind, request, Optional.of(FakeMembers.INES)))
        .award();
  }

  /** The same, agreed to. */
  public Award accepted(String kind, Member to, String day) {
    return actions(day).show().show(given(kind, to, day).id(), EVERYWHERE, to).orElseThrow();
  }
}
