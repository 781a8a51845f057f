package org.levain.badges.internal.event;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levain.badges.BadgeEvents;
import org.levain.badges.internal.action.News;
import org.levain.badges.internal.domain.Award;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.event.EventConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts what happened as events. Without an Event Admin service nobody listens, and nothing else
 * changes.
 */
@Component(name = "org.levain.badges.news", service = News.class)
public final class EventNews implements News {

  private static final Logger LOG = LoggerFactory.getLogger(EventNews.class);

  private final Clock clock;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  private volatile @Nullable EventAdmin events;

  /** Posts at the time of this machine. */
  @Activate
  public EventNews() {
    this(null, Clock.systemUTC());
  }

  EventNews(@Nullable EventAdmin events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void tell(What what, Award award) {
    EventAdmin now = events;
    if (now != null) {
      try {
        now.postEvent(new Event(topic(what), properties(award)));
      } catch (IllegalStateException e) {
        LOG.debug("Nobody is told of {}: Event Admin is going", what, e);
      }
    }
  }

  private Map<String, Object> properties(Award award) {
    return Map.of(
        BadgeEvents.AWARD, award.id(),
        BadgeEvents.BADGE, award.kind(),
        EventConstants.TIMESTAMP, clock.millis());
  }

  private static String topic(What what) {
    return switch (what) {
      case AWARDED -> BadgeEvents.AWARDED;
      case SHOWN -> BadgeEvents.SHOWN;
      case ENDED -> BadgeEvents.ENDED;
      case WITHDRAWN -> BadgeEvents.WITHDRAWN;
      case EXPIRED -> BadgeEvents.EXPIRED;
    };
  }
}
