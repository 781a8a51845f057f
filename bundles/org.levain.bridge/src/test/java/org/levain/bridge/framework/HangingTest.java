package org.levain.bridge.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levain.bridge.drop.Jars;
import org.osgi.framework.BundleActivator;

/** Bundles that hang when they are started: what ran before goes on. */
@Timeout(120)
class HangingTest {

  private static final String GOALS = "org.levain.goals";

  @TempDir private Path temp;
  private Site site;

  @BeforeEach
  void start() throws Exception {
    System.setProperty("levain.start.seconds", "1");
    site = new Site(temp.resolve("levain"));
    site.put("org.levain.web.jar", Site.WEB, "1.0.0");
    site.put("goals.jar", GOALS, "1.0.0");
    site.modules.first();
  }

  @AfterEach
  void stop() throws Exception {
    System.setProperty(StubbornActivator.END, "true");
    site.close();
    System.clearProperty(StubbornActivator.END);
    System.clearProperty("levain.start.seconds");
  }

  @Test
  void putsTheOldJarBackWhenTheActivatorHangs() throws Exception {
    putGoals("2.0.0", HangingActivator.class);
    site.look();

    assertThat(site.states()).contains("org.levain.goals 1.0.0 active").hasSize(2);
    assertThat(site.gate.isOpen()).isTrue();
    assertThat(site.warnings)
        .last()
        .asString()
        .contains("puts back org.levain.goals 1.0.0", "did not end within 1 s");

    site.put("goals.jar", GOALS, "3.0.0");
    site.look();
    assertThat(site.states()).contains("org.levain.goals 3.0.0 active").hasSize(2);
  }

  @Test
  void runsTheOldJarBesideOneThatDoesNotEndEvenIfItIsAskedTo() throws Exception {
    putGoals("2.0.0", StubbornActivator.class);
    site.look();

    assertThat(site.states()).contains("org.levain.goals 1.0.0 active").hasSize(3);
    assertThat(site.gate.isOpen()).isTrue();
    assertThat(site.warnings).anyMatch(text -> text.contains("2.0.0 (goals.jar) hangs"));

    site.put("goals.jar", GOALS, "3.0.0");
    site.look();
    assertThat(site.states()).contains("org.levain.goals 3.0.0 active").hasSize(3);

    System.setProperty(StubbornActivator.END, "true");
    for (int i = 0; site.states().size() > 2 && i < 500; i++) {
      Thread.sleep(10);
    }
    assertThat(site.states())
        .as("it is taken out when it comes back")
        .containsOnly("org.levain.goals 3.0.0 active", "org.levain.web 1.0.0 active");
  }

  @Test
  void givesOneThatBringsMigrationsMoreTime() throws Exception {
    putGoals("2.0.0", SlowActivator.class);
    site.look();
    assertThat(site.states()).contains("org.levain.goals 1.0.0 active").hasSize(2);

    put(
        "goals.jar",
        GOALS,
        "3.0.0",
        SlowActivator.class,
        Map.of("db/derby/V7__ideas.sql", new byte[] {' '}));
    site.look();
    assertThat(site.states()).contains("org.levain.goals 3.0.0 active").hasSize(2);
  }

  @Test
  void takesANewJarOutAgainThatHangs() throws Exception {
    put("badges.jar", "org.levain.badges", "1.0.0", HangingActivator.class);
    site.look();

    assertThat(site.states()).hasSize(2);
    assertThat(site.gate.isOpen()).isTrue();

    site.put("goals.jar", GOALS, "2.0.0");
    site.look();
    assertThat(site.states()).as("and does not try it again").hasSize(2);
    assertThat(site.states()).contains("org.levain.goals 2.0.0 active");
  }

  private void putGoals(String version, Class<? extends BundleActivator> activator)
      throws IOException {
    put("goals.jar", GOALS, version, activator);
  }

  private void put(
      String file, String name, String version, Class<? extends BundleActivator> activator)
      throws IOException {
    put(file, name, version, activator, Map.of());
  }

  private void put(
      String file,
      String name,
      String version,
      Class<? extends BundleActivator> activator,
      Map<String, byte[]> more)
      throws IOException {
    Map<String, byte[]> content = new HashMap<>(more);
    content.put(Jars.file(activator), Jars.content(activator));
    Jars.bundle(
        site.folder.bundles().resolve(file),
        name,
        version,
        Map.of(
            // not a singleton, as ours are not: else there could not be two
            "Bundle-SymbolicName",
            name,
            "Bundle-Activator",
            activator.getName(),
            "Import-Package",
            "org.osgi.framework"),
        content);
  }
}
