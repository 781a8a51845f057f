package org.levain.host.spi;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Is asked before a person saves a page of the server, and may refuse. Registered as a service; the
 * adapter asks each one on the thread that saves, in the order of their service ranking, until one
 * refuses. What Levain itself saves is not asked about. Answer from memory: at most a millisecond
 * where nothing is refused. Only where the server has {@link
 * org.levain.host.Capability#REFUSE_SAVE}.
 *
 * <p>Whoever refuses has kept the text first, or says on the page where the author is led that it
 * was not kept: the server's editor forgets it. An exception is logged, and the save is treated as
 * if the guard were away: what happens then is the administrator's choice.
 */
@ConsumerType
public interface SaveGuard {

  /**
   * May this be saved?
   *
   * @return empty: it may; else the path below {@code levain/} of the page that says why not, to
   *     which the author is led: {@code charters/held/0191…}
   */
  Optional<String> before(SaveAttempt attempt);
}
