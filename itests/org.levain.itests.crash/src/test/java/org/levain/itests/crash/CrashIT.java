package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** One kill of each kind; {@code mvn -Pcrash} has more of them. */
class CrashIT {

  @Test
  void nothingIsLostOrDoneTwiceWhereverTheServerIsKilled() {
    Path folder = Path.of(System.getProperty("levain.it.folder", "target/server"));
    assertThat(new CrashRound(CrashSettings.brief(folder), System.out).run()).isEmpty();
  }
}
