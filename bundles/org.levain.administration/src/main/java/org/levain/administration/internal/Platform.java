package org.levain.administration.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;

/**
 * The parts of Levain that are there right now. Nothing is needed for this module to answer: it
 * must be there when something else is missing, so each part is looked up when it is asked for.
 * Thread-safe.
 */
public interface Platform {

  /** A part, if it is there; to be used at once and not kept. */
  <T> Optional<T> find(Class<T> part);

  /** All parts of a kind that are there; to be used at once and not kept. */
  <T> List<T> findAll(Class<T> part);

  /** The data folder. */
  Path home();

  /** Levain's version. */
  String version();

  /** Since when Levain has run; empty without a bridge. */
  Optional<Instant> started();

  /**
   * What the bridge reports, as decisions 008 and 018 say; empty without a bridge.
   *
   * @param which {@code changes} or {@code traffic}
   */
  Map<?, ?> report(String which);

  /** What the bridge reports of the last changes. */
  default Map<?, ?> changes() {
    return report("changes");
  }

  /** All bundles that are installed. */
  List<Bundle> bundles();
}
