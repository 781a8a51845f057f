package org.levain.administration.internal.status;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import org.levain.administration.internal.Words;
import org.levain.administration.internal.module.Installed;
import org.levain.administration.internal.module.InstalledModules;

/** Which module was installed or replaced last. */
record SwapCheck(InstalledModules modules) implements Check {

  private static final String PATTERN = "d MMMM yyyy, HH:mm";

  @Override
  public String name() {
    return "swap";
  }

  @Override
  public Line look(Words words) {
    return modules.all().stream()
        .max(Comparator.comparing(Installed::since))
        .map(newest -> Line.ok(name(), describe(newest, words)))
        .orElseGet(() -> Line.ok(name(), words.text("swap.none")));
  }

  private static String describe(Installed module, Words words) {
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(PATTERN, words.locale()).withZone(ZoneId.systemDefault());
    return words.text("swap.last", module.title(), module.version(), format.format(module.since()));
  }
}
