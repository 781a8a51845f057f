package org.levain.itests.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.levain.itests.load.ModuleJar;

/**
 * One module's jar, with other bytes than the one that runs.
 *
 * @param next the jar and its place
 * @param hashes its own, by its name
 */
record ModuleDrop(ModuleJar.Next next, Map<String, String> hashes) implements Coming {

  /** Some that stand alone, some that all others need. */
  private static final List<String> MODULES =
      List.of("goals", "persistence", "charters", "web", "badges", "security", "seeding", "jobs");

  /** Another module each time. */
  static ModuleDrop prepare(Path home, int number, int turn) {
    String module = MODULES.get(turn % MODULES.size());
    ModuleJar.Next next = ModuleJar.of(home.resolve("bundles"), module).prepare(number);
    String name = next.place().getFileName().toString();
    return new ModuleDrop(next, Map.of(name, RunningJars.sha256(next.jar())));
  }

  @Override
  public void drop() {
    next.put();
  }

  /** Its file keeps its name. */
  @Override
  public boolean isSettled() {
    return true;
  }

  @Override
  public void clear() {
    // its file is what runs
  }
}
