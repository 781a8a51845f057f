package org.levain.communities;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module has to offer to a community that begins: a charter, a badge, a calendar. Registered
 * as a service; the module that keeps communities asks each one, in the preview of a community and
 * on its page while it is new, so answer from memory: at most a millisecond, no query. An exception
 * is logged and the step is left out; it goes with the service.
 */
@ConsumerType
public interface NextSteps {

  /** What it offers to this community, in this language; empty: nothing, or nothing more. */
  List<Step> stepsFor(Beginning beginning, Locale locale);

  /**
   * A community at its beginning.
   *
   * @param id its identifier; empty as long as nobody has made it yet
   * @param axis what its template serves, as templates write it: {@code co-creation}; empty where
   *     the template is gone
   */
  record Beginning(Optional<String> id, String axis) {}

  /**
   * One of them. All words are plain text.
   *
   * @param text what the community can have, one sentence
   * @param link what the link says that leads there
   * @param path where it leads, below {@code levain/}; empty as long as there is no community
   * @param permission what is needed there: whoever has it not does not see the step
   */
  record Step(String text, String link, String path, String permission) {}
}
