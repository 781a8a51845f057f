package org.levain.administration.internal;

import java.nio.file.Path;
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

  /** What the bridge reports of the last changes, as decision 008 says; empty without a bridge. */
  Map<?, ?> changes();

  /** All bundles that are installed. */
  List<Bundle> bundles();
}
