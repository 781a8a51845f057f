package org.levain.administration.internal.status;

import java.util.List;
import java.util.stream.Collectors;
import org.levain.administration.internal.Words;
import org.levain.administration.internal.module.Installed;
import org.levain.administration.internal.module.Installed.Condition;
import org.levain.administration.internal.module.InstalledModules;

/** Whether every module runs, and all of its parts. */
record ModulesCheck(InstalledModules modules) implements Check {

  @Override
  public String name() {
    return "modules";
  }

  @Override
  public Line look(Words words) {
    List<Installed> used =
        modules.all().stream().filter(m -> m.condition() != Condition.NOT_USED).toList();
    List<Installed> down = used.stream().filter(m -> m.condition() != Condition.RUNNING).toList();
    String value = words.text("modules.running", used.size() - down.size(), used.size());
    return down.isEmpty()
        ? Line.ok(name(), value)
        : Line.away(name(), value, words.text("modules.advice", names(down)));
  }

  private static String names(List<Installed> modules) {
    return modules.stream().map(Installed::name).collect(Collectors.joining(", "));
  }
}
