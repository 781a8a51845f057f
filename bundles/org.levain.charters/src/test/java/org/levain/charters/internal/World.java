package org.levain.charters.internal;

import java.time.Instant;
import java.util.Optional;
import org.levain.charters.internal.action.Charters;
import org.levain.charters.internal.action.PublishCharter;
import org.levain.charters.internal.action.SaveDraft;
import org.levain.charters.internal.domain.Draft;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.fake.FakeAudit;
import org.levain.charters.internal.fake.FakeCommunities;
import org.levain.charters.internal.fake.FakeMembers;
import org.levain.charters.internal.fake.FakeNews;
import org.levain.charters.internal.fake.MovingClock;
import org.levain.charters.internal.force.Acknowledged;
import org.levain.charters.internal.force.MemoryInForce;
import org.levain.charters.internal.place.CommunityPlaces;
import org.levain.charters.internal.store.ChartersUnit;
import org.levain.charters.internal.store.EmptyTables;
import org.levain.charters.internal.store.JpaCharters;
import org.levain.host.Member;
import org.levain.persistence.testing.TestDatabase;

/** The whole module on a real database, in a server that is made up. One at a time. */
public final class World {

  public static final Optional<Member> INES = Optional.of(FakeMembers.INES);

  /** Opening a database takes longer than a test: they share one, emptied each time. */
  private static final ChartersUnit UNIT = new ChartersUnit(TestDatabase.derby().persistence());

  public final MovingClock clock = new MovingClock();
  public final FakeMembers members = new FakeMembers();
  public final FakeAudit audit = new FakeAudit();
  public final FakeNews news = new FakeNews();
  public final FakeCommunities communities = new FakeCommunities();
  public final CommunityPlaces places = new CommunityPlaces(communities);
  public final Charters charters;
  public final Acknowledged acknowledged;
  public final MemoryInForce force;
  public final CharterActions actions;

  public World() {
    this(UNIT);
    EmptyTables.in(UNIT);
    force.refresh();
  }

  /** On another database. */
  public World(ChartersUnit unit) {
    charters = new JpaCharters(unit);
    acknowledged = new Acknowledged(charters);
    force = new MemoryInForce(charters, clock);
    actions = CharterActions.of(charters, force, acknowledged, audit, news, clock);
  }

  /** The resource of this class. */
  public <T> T resource(Class<T> type) {
    return module().resources().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  public ChartersModule module() {
    return new ChartersModule(
        charters, force, acknowledged, places, actions, members, java.util.Set.of(), clock);
  }

  /** Saves a text on top of what is there. */
  public Draft saved(String place, String source) {
    int revision = charters.draft(place).map(Draft::revision).orElse(0);
    return ((SaveDraft.Saved) actions.save().save(place, source, revision, INES)).draft();
  }

  /** Saves and publishes at once. */
  public Edition published(String place, String source) {
    return published(place, source, Optional.empty());
  }

  /** Saves and publishes. */
  public Edition published(String place, String source, Optional<Instant> from) {
    PublishCharter.Outcome outcome =
        actions
            .publish()
            .publish(
                new PublishCharter.Request(place, saved(place, source).revision(), from, ""), INES);
    if (outcome instanceof PublishCharter.Published published) {
      return published.edition();
    }
    throw new AssertionError(outcome.toString());
  }
}
