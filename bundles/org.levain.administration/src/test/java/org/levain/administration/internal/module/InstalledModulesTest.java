package org.levain.administration.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.felix.scr.impl.Activator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.administration.internal.Felix;
import org.levain.administration.internal.module.Installed.Condition;

class InstalledModulesTest {

  private static final Map<String, String> PART =
      Map.of(
          "Service-Component",
          "part.xml",
          "Bundle-Name",
          "Levain :: Sample",
          "Require-Capability",
          "osgi.extender;filter:=\"(osgi.extender=osgi.component)\"");

  private static final String BROKEN =
      """
      <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="org.levain.sample" immediate="true">
        <implementation class="org.levain.administration.internal.module.BrokenPart"/>
      </scr:component>
      """;

  private static final String WAITING =
      """
      <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="org.levain.sample" immediate="true">
        <implementation class="org.levain.sample.Part"/>
        <reference name="database" interface="org.levain.persistence.Persistence"/>
      </scr:component>
      """;

  @TempDir Path home;
  private Felix felix;

  @BeforeEach
  void start() throws Exception {
    felix = new Felix(home, Map.of());
    felix.start(Activator.class);
  }

  @AfterEach
  void stop() throws Exception {
    felix.close();
  }

  @Test
  void showsAModuleThatRuns() throws Exception {
    felix.install("org.levain.sample", Map.of("Bundle-Name", "Levain :: Sample"), "").start();
    Installed module = only();
    assertThat(module.condition()).isEqualTo(Condition.RUNNING);
    assertThat(module.title()).isEqualTo("Sample");
    assertThat(module.version()).isEqualTo("1.2.3");
  }

  @Test
  void showsAModuleThatIsStopped() throws Exception {
    felix.install("org.levain.sample", Map.of(), "");
    assertThat(only().condition()).isEqualTo(Condition.STOPPED);
  }

  @Test
  void showsWhatAModuleWaitsFor() throws Exception {
    felix.install("org.levain.sample", PART, WAITING).start();
    assertThat(only().condition()).isEqualTo(Condition.WAITING);
    assertThat(only().faults()).containsExactly("org.levain.persistence.Persistence");
  }

  @Test
  void showsThatAPartOfAnActiveModuleFailed() throws Exception {
    felix.install("org.levain.sample", PART, BROKEN, BrokenPart.class).start();
    assertThat(only().condition()).isEqualTo(Condition.FAILED);
    assertThat(only().faults())
        .singleElement()
        .asString()
        .contains("org.levain.sample", "for a test");
  }

  @Test
  void doesNotBlameTheAdapterForAnotherServer() throws Exception {
    felix.install("org.levain.host.sample", PART, WAITING).start();
    assertThat(only().condition()).isEqualTo(Condition.NOT_USED);
  }

  @Test
  void countsAFragmentThatHasFoundItsBundleAsRunning() throws Exception {
    felix.install("org.levain.part", Map.of("Fragment-Host", "org.levain.sample"), "");
    felix.install("org.levain.sample", Map.of(), "").start();
    assertThat(modules())
        .extracting(Installed::condition)
        .containsExactly(Condition.RUNNING, Condition.RUNNING);
  }

  @Test
  void leavesLibrariesOut() throws Exception {
    felix.install("org.levain.wrap.sample", Map.of(), "").start();
    assertThat(modules()).isEmpty();
  }

  private Installed only() {
    assertThat(modules()).hasSize(1);
    return modules().get(0);
  }

  private List<Installed> modules() {
    return new InstalledModules(felix.platform()).all();
  }
}
