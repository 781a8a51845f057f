package org.levain.charters.internal.event;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levain.charters.CharterEvents;
import org.levain.charters.internal.action.News;
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
@Component(name = "org.levain.charters.news", service = News.class)
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
  public void published(String place, int edition) {
    post(CharterEvents.PUBLISHED, place, edition);
  }

  @Override
  public void acknowledged(String place, int edition) {
    post(CharterEvents.ACKNOWLEDGED, place, edition);
  }

  @Override
  public void held(String place) {
    post(CharterEvents.HELD, Map.of(CharterEvents.PLACE, place));
  }

  @Override
  public void decided(String place) {
    post(CharterEvents.DECIDED, Map.of(CharterEvents.PLACE, place));
  }

  private void post(String topic, String place, int edition) {
    post(topic, Map.of(CharterEvents.PLACE, place, CharterEvents.EDITION, edition));
  }

  private void post(String topic, Map<String, Object> said) {
    EventAdmin now = events;
    if (now == null) {
      return;
    }
    Map<String, Object> properties = new HashMap<>(said);
    properties.put(EventConstants.TIMESTAMP, clock.millis());
    try {
      now.postEvent(new Event(topic, properties));
    } catch (IllegalStateException e) {
      LOG.debug("Nobody is told of {}: Event Admin is going", topic, e);
    }
  }
}
