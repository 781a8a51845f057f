package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levain.itests.load.Left;
import org.levain.itests.load.OldLoaders;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Visitor;

/**
 * A module that is replaced leaves nothing behind: no class loader, no thread, no heap. Here only
 * what each update leaves is seen; {@code -Dlevain.it.updates=200} makes it longer, and the row
 * {@code loaders} counts 200 of each module.
 */
@ExtendWith(ArquillianExtension.class)
public class LoadersIT {

  /** A module's classes, caches and tables of a database library are more than that. */
  private static final int KILOBYTES_AN_UPDATE = 500;

  /** What the server does meanwhile. */
  private static final int KILOBYTES_ASIDE = 30_000;

  @ArquillianResource private RunningServer server;

  @ParameterizedTest
  @CsvSource({"goals, 6", "seeding, 3", "administration, 3"})
  void replacedAgainAndAgainAModuleLeavesNothingBehind(String module, int usually) {
    int updates = Integer.getInteger("levain.it.updates", usually);
    String page = "levain/" + (module.equals("administration") ? "admin" : module) + "/";
    Visitor admin = server.signedIn(server.kind().administrator());
    Left left =
        OldLoaders.in(server)
            .replace(
                module,
                updates,
                () -> Eventually.see(() -> assertThat(admin.get(page).status()).isEqualTo(200)));
    System.out.println(left);
    assertThat(left.loaders()).as("old class loaders: %s", left).isLessThan(2);
    assertThat(left.threadsMore())
        .as("new threads, fewer than updates: pools come and go: %s", left)
        .isLessThan(updates);
    assertThat(left.heapKilobytes())
        .as("heap: %s", left)
        .isLessThan(KILOBYTES_ASIDE + (long) KILOBYTES_AN_UPDATE * updates);
  }
}
