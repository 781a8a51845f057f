package org.levain.bridge.order;

import java.nio.file.Path;
import java.util.List;

/**
 * What somebody asks of the bridge.
 *
 * @param folder where it lies, and where its answer goes
 * @param kind what is asked
 * @param by who asks, for the log
 * @param files jars and release archives, by name
 */
public record Order(Path folder, Kind kind, String by, List<Path> files) {

  /** What can be asked. */
  public enum Kind {
    /** Run these files in place of what they replace. */
    SWAP,
    /** Say what a swap would do. */
    DRY_RUN,
    /** Run what ran before the last change. */
    ROLLBACK
  }
}
