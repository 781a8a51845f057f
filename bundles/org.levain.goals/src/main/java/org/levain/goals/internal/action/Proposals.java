package org.levain.goals.internal.action;

import java.util.List;
import java.util.Locale;
import org.levain.communities.NextSteps.Beginning;
import org.levain.communities.NextSteps.Step;

/** What other modules offer to a community that begins. */
@FunctionalInterface
public interface Proposals {

  /** All that they offer to this one, in this language. */
  List<Step> to(Beginning beginning, Locale locale);
}
