package org.levain.charters.internal.force;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.levain.charters.internal.action.Charters;
import org.levain.charters.internal.domain.Edition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who has acknowledged the editions in force, in memory: the server's pages ask for every reader.
 * An edition is read when somebody first asks for it. Thread-safe.
 */
@Component(name = "org.levain.charters.acknowledged", service = Acknowledged.class)
public final class Acknowledged {

  private static final Logger LOG = LoggerFactory.getLogger(Acknowledged.class);

  private final Charters charters;
  private final Map<String, Known> byPlace = new ConcurrentHashMap<>();

  /** Reads from here. */
  @Activate
  public Acknowledged(@Reference Charters charters) {
    this.charters = charters;
  }

  private record Known(int number, Set<String> members) {}

  /**
   * Whether a member has acknowledged an edition. If that cannot be read, yes: nobody is asked for
   * what they may have done.
   */
  public boolean by(String memberUid, Edition edition) {
    try {
      return of(edition.place(), edition.number()).contains(memberUid);
    } catch (RuntimeException e) {
      LOG.warn("The acknowledgements cannot be read; nobody is asked for one", e);
      return true;
    }
  }

  /** Takes note, after the commit. */
  public void note(String place, int number, String memberUid) {
    of(place, number).add(memberUid);
  }

  private Set<String> of(String place, int number) {
    Known known = byPlace.get(place);
    if (known == null || known.number() < number) {
      // one reads, and who acknowledges meanwhile is added to what was read
      known =
          byPlace.compute(place, (p, k) -> k == null || k.number() < number ? read(p, number) : k);
    }
    return known.number() == number ? known.members() : read(place, number).members();
  }

  private Known read(String place, int number) {
    Set<String> members = ConcurrentHashMap.newKeySet();
    members.addAll(charters.acknowledgedBy(place, number));
    return new Known(number, members);
  }
}
