package org.levain.communities;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The communities that exist, at work and at rest. Absent where no module keeps any: whoever uses
 * it does without. Answers from memory, without a query, also where there is nothing to find; an
 * answer is at most as old as the last change that this server has written. Thread-safe.
 */
@ProviderType
public interface Communities {

  /**
   * The community that a page of the server belongs to: one of the pages that it started with, or
   * one that is called after its landing page, {@code NAME - …}.
   */
  Optional<Community> ofPage(String page);

  /** The community with this identifier. */
  Optional<Community> find(String id);

  /** The communities that this member animates, in the order of their names. */
  List<Community> ledBy(String memberUid);
}
