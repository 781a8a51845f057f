package org.levain.goals.internal.next;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.levain.communities.NextSteps;
import org.levain.communities.NextSteps.Beginning;
import org.levain.communities.NextSteps.Step;
import org.levain.goals.internal.action.Proposals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Those of the modules that are there now; one that fails is left out. */
@Component(name = "org.levain.goals.next", service = Proposals.class)
public final class ModulesProposals implements Proposals {

  private static final Logger LOG = LoggerFactory.getLogger(ModulesProposals.class);

  /** More would push the community itself out of sight. */
  private static final int MOST = 5;

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      fieldOption = FieldOption.REPLACE)
  private volatile List<NextSteps> modules;

  /** With the modules that come. */
  @Activate
  public ModulesProposals() {
    this(List.of());
  }

  /** With these. */
  public ModulesProposals(List<NextSteps> modules) {
    this.modules = modules;
  }

  @Override
  public List<Step> to(Beginning beginning, Locale locale) {
    return modules.stream().flatMap(module -> ask(module, beginning, locale)).limit(MOST).toList();
  }

  private static Stream<Step> ask(NextSteps module, Beginning beginning, Locale locale) {
    try {
      return module.stepsFor(beginning, locale).stream();
    } catch (RuntimeException e) {
      LOG.warn("{} could not offer a community its next step", module.getClass().getName(), e);
      return Stream.empty();
    }
  }
}
