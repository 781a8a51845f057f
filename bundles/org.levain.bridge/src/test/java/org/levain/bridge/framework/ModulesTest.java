package org.levain.bridge.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levain.bridge.drop.Jars;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceEvent;
import org.osgi.service.condition.Condition;

/** The drop folder and the real Felix. */
@Timeout(120)
class ModulesTest {

  private static final String GOALS = "org.levain.goals";
  private static final String WEB = Site.WEB;

  private static final String CLOSED = "(osgi.condition.id=levain.gate.closed)";

  @TempDir private Path temp;
  private Site site;

  @BeforeEach
  void start() throws Exception {
    site = new Site(temp.resolve("levain"));
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  @Test
  void startsLibrariesAndModulesAndOpensTheGate() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.put("lib/library.jar", "some.library", "9.0.0");

    site.modules.first();

    assertThat(site.states())
        .containsOnly("org.levain.web 1.0.0 active", "some.library 9.0.0 active");
    assertThat(site.gate.isOpen()).isTrue();
    assertThat(site.warnings).isEmpty();
  }

  @Test
  void tellsBundlesWhereTheyAre() {
    assertThat(site.framework.getBundleContext().getProperty("levain.home"))
        .isEqualTo(site.folder.path().toString());
    assertThat(site.framework.getBundleContext().getProperty("levain.server")).isEqualTo("servlet");
    assertThat(site.framework.getBundleContext().getProperty("levain.version")).isEqualTo("1.2.3");
  }

  @Test
  void takesOverWhatIsPutInReplacedAndTakenOut() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.modules.first();

    Path goals = site.put("goals.jar", GOALS, "1.0.0");
    site.look();
    assertThat(site.states()).contains("org.levain.goals 1.0.0 active");

    site.put("goals.jar", GOALS, "2.0.0");
    site.look();
    assertThat(site.states()).contains("org.levain.goals 2.0.0 active").hasSize(2);

    Files.delete(goals);
    site.look();
    assertThat(site.states()).containsOnly("org.levain.web 1.0.0 active");
    assertThat(site.gate.isOpen()).isTrue();
    assertThat(site.warnings).isEmpty();
  }

  @Test
  void doesNotCloseTheGateWhenAFileIsOnlyTouched() throws Exception {
    Path jar = site.put("org.levain.web.jar", WEB, "1.0.0");
    site.modules.first();
    Bundle web = site.bundle(WEB);
    long before = web.getLastModified();

    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(5)));
    site.modules.look();
    site.modules.look();

    assertThat(web.getLastModified()).isEqualTo(before);
    assertThat(site.gate.isOpen()).isTrue();
  }

  @Test
  void opensTheGateAlthoughWhatRanBeforeCannotBeWrittenDown() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.modules.first();
    Files.createDirectories(site.folder.cache().resolve("previous.tsv.part/in-the-way"));

    site.put("goals.jar", GOALS, "1.0.0");
    site.modules.look();
    assertThatThrownBy(site.modules::look).isInstanceOf(IOException.class);

    assertThat(site.states()).contains("org.levain.goals 1.0.0 active");
    assertThat(site.gate.isOpen()).isTrue();
  }

  @Test
  void goesOnAfterABrokenJar() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.modules.first();

    Jars.half(site.folder.bundles().resolve("half.jar"));
    site.put("goals.jar", GOALS, "1.0.0");
    site.look();

    assertThat(site.states()).contains("org.levain.goals 1.0.0 active").hasSize(2);
    assertThat(site.warnings).singleElement().asString().contains("refused half.jar");
  }

  @Test
  void startsWhatWaitedWhenItsNeedIsThere() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.put("goals.jar", GOALS, "1.0.0", Map.of("Import-Package", "some.library"));
    site.modules.first();
    assertThat(site.states()).contains("org.levain.goals 1.0.0 installed");
    assertThat(site.log()).contains("waits for package some.library.");
    assertThat(site.warnings).as("that is no error").isEmpty();

    site.put("lib/some.jar", "some.library", "1", Map.of("Export-Package", "some.library"));
    site.look();

    assertThat(site.states()).contains("org.levain.goals 1.0.0 active");
  }

  @Test
  void wiresAnewWhatUsedAReplacedLibrary() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.put("lib/some.jar", "some.library", "1", Map.of("Export-Package", "some.library"));
    site.put("goals.jar", GOALS, "1.0.0", Map.of("Import-Package", "some.library"));
    site.modules.first();

    Files.delete(site.folder.bundles().resolve("lib/some.jar"));
    site.look();
    assertThat(site.states()).contains("org.levain.goals 1.0.0 installed").hasSize(2);
  }

  @Test
  void givesAHostAFragmentThatComesLater() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.modules.first();

    site.put("lib/part.jar", "a.part", "1.0.0", Map.of("Fragment-Host", WEB));
    site.look();

    assertThat(site.states()).contains("a.part 1.0.0 resolved", "org.levain.web 1.0.0 active");
  }

  @Test
  void tellsBundlesThatOthersChangeBeforeTheFirstStopsAndUntilTheGateIsOpen() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.put("goals.jar", GOALS, "1.0.0");
    site.modules.first();
    BundleContext context = site.framework.getBundleContext();
    List<String> seen = new ArrayList<>();
    context.addServiceListener(
        event -> {
          boolean active = site.bundle(GOALS).getState() == Bundle.ACTIVE;
          seen.add(event.getType() + (active ? " active" : " not active") + site.gate.isOpen());
        },
        CLOSED);

    site.put("goals.jar", GOALS, "2.0.0");
    site.look();

    assertThat(seen)
        .containsExactly(
            ServiceEvent.REGISTERED + " activetrue", ServiceEvent.UNREGISTERING + " activetrue");
    assertThat(context.getServiceReferences(Condition.class, CLOSED)).isEmpty();
  }

  @Test
  void tellsBundlesToWaitUntilTheFirstAreThere() throws Exception {
    List<String> seen = new ArrayList<>();
    BundleContext context = site.framework.getBundleContext();
    context.addServiceListener(
        event -> seen.add(event.getType() + " " + site.states().size() + site.gate.isOpen()),
        CLOSED);

    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.modules.first();

    assertThat(seen)
        .containsExactly(
            ServiceEvent.REGISTERED + " 0false", ServiceEvent.UNREGISTERING + " 1true");
  }

  @Test
  void putsTheOldJarBackWhenTheNewOneDoesNotStart() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.put("goals.jar", GOALS, "1.0.0");
    site.modules.first();

    site.put("goals.jar", GOALS, "2.0.0", Map.of("Bundle-Activator", "no.such.Class"));
    site.look();

    assertThat(site.states()).contains("org.levain.goals 1.0.0 active").hasSize(2);
    assertThat(site.gate.isOpen()).isTrue();
    assertThat(site.warnings)
        .anyMatch(text -> text.contains("puts back org.levain.goals 1.0.0 (goals.jar): "));
  }

  @Test
  void putsTheOldJarBackWhenTheActivatorThrows() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.put("goals.jar", GOALS, "1.0.0");
    site.modules.first();

    Jars.bundle(
        site.folder.bundles().resolve("goals.jar"),
        GOALS,
        "2.0.0",
        Map.of(
            "Bundle-Activator",
            ThrowingActivator.class.getName(),
            "Import-Package",
            "org.osgi.framework"),
        Map.of(Jars.file(ThrowingActivator.class), Jars.content(ThrowingActivator.class)));
    site.look();

    assertThat(site.states()).contains("org.levain.goals 1.0.0 active").hasSize(2);
    assertThat(site.warnings)
        .last()
        .asString()
        .contains("puts back org.levain.goals 1.0.0", "does not start: no licence was found.");
  }

  @Test
  void keepsTheOldJarWhenAnImportOfTheNewOneIsMissing() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.put("goals.jar", GOALS, "1.0.0");
    site.modules.first();
    long before = site.bundle(GOALS).getLastModified();

    site.put("goals.jar", GOALS, "2.0.0", Map.of("Import-Package", "nobody.has.it"));
    site.look();

    assertThat(site.states()).contains("org.levain.goals 1.0.0 active").hasSize(2);
    assertThat(site.bundle(GOALS).getLastModified()).as("never stopped").isEqualTo(before);
    assertThat(site.gate.isOpen()).isTrue();
    assertThat(site.warnings)
        .singleElement()
        .asString()
        .contains("keeps org.levain.goals 1.0.0", "waits for package nobody.has.it.");
    assertThat(site.reports.get())
        .extracting("changes")
        .asInstanceOf(LIST)
        .singleElement()
        .asInstanceOf(MAP)
        .containsEntry("taken", false)
        .containsEntry("jars", List.of(Map.of("name", GOALS, "before", "1.0.0", "after", "2.0.0")))
        .containsEntry(
            "reasons",
            List.of("org.levain.goals 2.0.0 (goals.jar) waits for package nobody.has.it"));
  }

  @Test
  void keepsTheOldJarWhenHalfAJarTakesItsPlace() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    Path goals = site.put("goals.jar", GOALS, "1.0.0");
    site.modules.first();
    long before = site.bundle(GOALS).getLastModified();

    Jars.half(goals);
    site.look();

    assertThat(site.states()).contains("org.levain.goals 1.0.0 active").hasSize(2);
    assertThat(site.bundle(GOALS).getLastModified()).as("never stopped").isEqualTo(before);
    assertThat(site.warnings)
        .singleElement()
        .asString()
        .contains("refused goals.jar: it is not a whole jar");
    assertThat(site.reports.get())
        .extracting("refused")
        .asInstanceOf(LIST)
        .singleElement()
        .asString()
        .startsWith("refused goals.jar: it is not a whole jar");
  }

  @Test
  void putsTheWholeSetBackWhenTheFrameworkRefusesOneOfThem() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.put("goals.jar", GOALS, "1.0.0");
    site.modules.first();

    site.put("org.levain.web.jar", WEB, "2.0.0");
    site.put("goals.jar", GOALS, "2.0.0", Map.of("Import-Package", "some.api;version=wrong[,"));
    site.look();

    assertThat(site.states())
        .contains("org.levain.goals 1.0.0 active", "org.levain.web 1.0.0 active");
    assertThat(site.warnings).singleElement().asString().contains("goals.jar) cannot be installed");
  }

  @Test
  void putsTheWholeSetBackWhenNothingAnswersAnyMore() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.put("goals.jar", GOALS, "1.0.0");
    site.modules.first();

    site.put("org.levain.web.jar", WEB, Site.DEAF);
    site.put("goals.jar", GOALS, "2.0.0");
    site.look();

    assertThat(site.states())
        .contains("org.levain.goals 1.0.0 active", "org.levain.web 1.0.0 active");
    assertThat(site.gate.isOpen()).isTrue();
  }

  @Test
  void keepsTheOldJarOfAModuleWhoseNewFileHasAnotherName() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    Path old = site.put("goals-1.jar", GOALS, "1.0.0");
    site.modules.first();

    Files.delete(old);
    site.put("goals-2.jar", GOALS, "2.0.0", Map.of("Import-Package", "nobody.has.it"));
    site.look();

    assertThat(site.states()).contains("org.levain.goals 1.0.0 active").hasSize(2);
  }

  /** Both adapters are shipped, and one of them always waits. */
  @Test
  void doesNotPutAReleaseBackBecauseOfWhatWaitedBefore() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.put(
        "host.jar", "org.levain.host.other", "1.0.0", Map.of("Import-Package", "nobody.has.it"));
    site.modules.first();

    site.put("org.levain.web.jar", WEB, "2.0.0");
    site.put(
        "host.jar", "org.levain.host.other", "2.0.0", Map.of("Import-Package", "nor.this.one"));
    site.look();

    assertThat(site.states())
        .containsOnly("org.levain.web 2.0.0 active", "org.levain.host.other 2.0.0 installed");
    assertThat(site.warnings).isEmpty();
  }

  @Test
  void saysWhatIsMissingUntilItIsThere() throws Exception {
    site.put("goals.jar", GOALS, "1.0.0");
    site.modules.first();
    assertThat(site.gate.isOpen()).isFalse();
    assertThat(site.gate).extracting("standing").asString().contains("incomplete", WEB);

    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.look();

    assertThat(site.gate.isOpen()).isTrue();
  }

  @Test
  void takesNothingOverFromAFolderThatWasOpenedToOthers() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");
    site.modules.first();
    Files.setPosixFilePermissions(
        site.folder.bundles(), PosixFilePermissions.fromString("rwxrwxrwx"));

    site.put("goals.jar", GOALS, "1.0.0");
    site.look();

    assertThat(site.states()).hasSize(1);
    assertThat(site.warnings).singleElement().asString().contains("takes nothing over");
  }

  @Test
  void saysWhichJarWithWhichContentItTookOver() throws Exception {
    site.put("org.levain.web.jar", WEB, "1.0.0");

    site.modules.first();

    assertThat(site.log()).containsPattern("put in: org.levain.web 1.0.0 .* sha256 [0-9a-f]{64}");
  }
}
