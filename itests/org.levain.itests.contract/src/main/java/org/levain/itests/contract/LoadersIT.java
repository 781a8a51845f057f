package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levain.itests.load.OldLoaders;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Visitor;

/**
 * A module that is replaced leaves nothing behind: no class loader, no thread. {@code
 * -Dlevain.it.updates=200} makes it as long as before a release.
 */
@ExtendWith(ArquillianExtension.class)
public class LoadersIT {

  @ArquillianResource private RunningServer server;

  @ParameterizedTest
  @CsvSource({"goals, 20", "seeding, 5", "administration, 5"})
  void replacedAgainAndAgainAModuleLeavesNothingBehind(String module, int usually) {
    int updates = Integer.getInteger("levain.it.updates", usually);
    String page = "levain/" + (module.equals("administration") ? "admin" : module) + "/";
    Visitor admin = server.signedIn(server.kind().administrator());
    OldLoaders loaders = OldLoaders.in(server);
    loaders.update(module);
    see(admin, page);
    OldLoaders.Count before = loaders.count();
    for (int i = 0; i < updates; i++) {
      loaders.update(module);
      see(admin, page);
    }
    OldLoaders.Count after = loaders.count();
    System.out.printf(
        "%s: %d updates, %d old loaders left, heap %+d kB%n",
        module, updates, after.alive(), (after.heap() - before.heap()) / 1000);
    assertThat(after.alive()).as("old class loaders").isLessThan(2);
    assertThat(more(after.threads(), before.threads()))
        .as("new threads, fewer than updates: pools come and go")
        .hasSizeLessThan(updates);
  }

  private static void see(Visitor admin, String page) {
    Eventually.see(() -> assertThat(admin.get(page).status()).isEqualTo(200));
  }

  /** Threads of pools that belong to the server itself come and go. */
  private static List<String> more(List<String> threads, List<String> known) {
    List<String> more = new ArrayList<>(threads);
    known.forEach(more::remove);
    more.removeIf(name -> !name.startsWith("levain") && !name.startsWith("org.levain"));
    return more;
  }
}
