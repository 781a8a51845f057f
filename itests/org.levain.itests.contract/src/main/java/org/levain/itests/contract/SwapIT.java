package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.load.ModuleJar;
import org.levain.itests.load.OldLoaders;
import org.levain.itests.load.PeopleLoad;
import org.levain.itests.load.SwapUnderLoad;
import org.levain.itests.load.Swapped;
import org.levain.itests.server.RunningServer;

/**
 * Levain is replaced while people use it: nothing is lost, and nothing is done twice. Waits are
 * looked at only for what is far off; {@code mvn -Pswap} measures them. {@code -Dlevain.it.swaps=N
 * -Dlevain.rate=N} make it longer and harder, {@code -Dlevain.it.release=true} replaces all modules
 * at once as well.
 */
@ExtendWith(ArquillianExtension.class)
public class SwapIT {

  private static final int RATE = Integer.getInteger("levain.rate", 25);
  private static final int FAR_OFF_MILLIS = 20_000;

  @ArquillianResource private RunningServer server;
  private PeopleLoad load;
  private SwapUnderLoad people;
  private int round;

  @BeforeEach
  void begin() {
    load = new PeopleLoad(server);
    people = new SwapUnderLoad(server, load, RATE);
    round = load.firstFree();
  }

  @Test
  void replacesModulesWithoutLosingOrRepeatingARequest() {
    OldLoaders loaders = OldLoaders.in(server);
    Path folder = server.home().resolve("bundles");
    int swaps = Integer.getInteger("levain.it.swaps", server.kind().hasPages() ? 3 : 1);
    for (int swap = 0; swap < swaps; swap++) {
      loaders.remember("goals");
      swap(List.of(ModuleJar.of(folder, "goals")));
    }
    assertThat(loaders.count().alive()).as("loaders of goals that are left").isLessThan(2);
    if (Boolean.getBoolean("levain.it.release")) {
      swap(ModuleJar.all(folder));
    }
  }

  private void swap(List<ModuleJar> jars) {
    int number = round++;
    Swapped swapped = people.drop(number, jars.stream().map(jar -> jar.prepare(number)).toList());
    System.out.printf("%d jars replaced: %s%n", jars.size(), swapped);
    assertThat(swapped.lost()).as("lost: %s", swapped).isZero();
    assertThat(swapped.twice()).as("done twice: %s", swapped).isZero();
    assertThat(swapped.longestMillis()).as("%s", swapped).isLessThan(FAR_OFF_MILLIS);
  }
}
