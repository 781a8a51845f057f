package org.levain.ledger;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes everything back that Levain wrote into the server, for whoever wants to be without it. What
 * somebody edited since stays. Thread-safe.
 */
@ProviderType
public interface WayOut {

  /**
   * Begins to take back every run of every module, the newest first; also one that is still being
   * applied. While that goes on, a second request is the first.
   *
   * @param startedBy identifier of the member who asked; empty: the terminal
   * @return the job that does it
   */
  String begin(Optional<String> startedBy);

  /**
   * What stayed when runs were taken back, and why; an item once, those of the newest run first.
   *
   * @param limit how many entries are looked at, at most {@link Ledger#MAX_ITEMS}
   */
  List<Change> left(int limit);
}
