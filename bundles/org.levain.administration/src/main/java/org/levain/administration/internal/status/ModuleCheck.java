package org.levain.administration.internal.status;

import java.util.Comparator;
import java.util.List;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.health.HealthCheck;

/**
 * What a module says of itself; it comes and goes with the module.
 *
 * @param health the module's own check
 */
record ModuleCheck(HealthCheck health) implements Check {

  /** The checks of all modules that are there, by name. */
  static List<Check> all(Platform platform) {
    return platform.findAll(HealthCheck.class).stream()
        .sorted(Comparator.comparing(HealthCheck::name))
        .<Check>map(ModuleCheck::new)
        .toList();
  }

  @Override
  public String name() {
    return health.name();
  }

  @Override
  public Line look(Words words) {
    HealthCheck.Finding found = health.look(words.locale());
    State state =
        switch (found.state()) {
          case OK -> State.OK;
          case WATCH -> State.WATCH;
          case AWAY -> State.AWAY;
        };
    return new Line(name(), state, found.value(), found.advice(), found.title());
  }
}
