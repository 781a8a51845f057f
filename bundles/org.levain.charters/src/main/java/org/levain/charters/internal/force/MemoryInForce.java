package org.levain.charters.internal.force;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.levain.charters.internal.action.Charters;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.place.Place;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was published in memory: what holds now, ready to answer, and what will hold later,
 * with the moment. So a date is kept even while the database is away. If it is away at the start,
 * it is asked again every two seconds at most.
 */
@Component(name = "org.levain.charters.force", service = InForce.class)
public final class MemoryInForce implements InForce {

  private static final Logger LOG = LoggerFactory.getLogger(MemoryInForce.class);
  private static final long AGAIN_MILLIS = 2_000;

  private final Charters charters;
  private final Clock clock;
  private volatile @Nullable List<Edition> published;
  private volatile Snapshot snapshot = Snapshot.NOTHING;
  private volatile long tried;
  private volatile boolean stale = true;
  private final AtomicBoolean trying = new AtomicBoolean();

  /** Reads from here. */
  @Activate
  public MemoryInForce(@Reference Charters charters) {
    this(charters, Clock.systemUTC());
  }

  /** The same at another time. */
  public MemoryInForce(Charters charters, Clock clock) {
    this.charters = charters;
    this.clock = clock;
    refresh();
  }

  @Override
  public boolean known() {
    List<String> unreadable = now().unreadable();
    return published != null
        && unreadable.stream().noneMatch(edition -> edition.startsWith(Place.PLATFORM + "/"));
  }

  @Override
  public List<String> unreadable() {
    return now().unreadable();
  }

  @Override
  public Optional<Standing> own(String place) {
    return Optional.ofNullable(now().standing().get(place));
  }

  @Override
  public Optional<Standing> at(String place) {
    return now().at(place);
  }

  @Override
  public List<Standing> all() {
    return now().standing().values().stream()
        .sorted(
            Comparator.comparing((Standing s) -> !Snapshot.platform(s.edition()))
                .thenComparing(s -> s.edition().place()))
        .toList();
  }

  /** If the database is away, what was known before stays in force until it can be read. */
  @Override
  public synchronized void refresh() {
    tried = clock.millis();
    try {
      List<Edition> read = charters.holding(tried);
      published = read;
      snapshot = Snapshot.of(read, clock.millis(), snapshot, this::earlier);
      stale = false;
    } catch (RuntimeException e) {
      stale = true;
      LOG.warn("The charters cannot be read; what was known before stays in force", e);
    }
  }

  private Optional<Edition> earlier(String place, int number) {
    try {
      return charters.edition(place, number);
    } catch (RuntimeException e) {
      LOG.warn("Edition {} of the charter of {} cannot be read", number, place, e);
      return Optional.empty();
    }
  }

  private Snapshot now() {
    long now = clock.millis();
    if (stale && now - tried >= AGAIN_MILLIS) {
      again();
    }
    Snapshot known = snapshot;
    return now < known.until() ? known : later(now);
  }

  /** One tries, and nobody waits for it. */
  private void again() {
    if (trying.compareAndSet(false, true)) {
      try {
        refresh();
      } finally {
        trying.set(false);
      }
    }
  }

  /** Something begins to hold: what was read is enough to know it. */
  private synchronized Snapshot later(long now) {
    List<Edition> read = published;
    if (read != null && now >= snapshot.until()) {
      snapshot = Snapshot.of(read, now, snapshot, this::earlier);
    }
    return snapshot;
  }
}
