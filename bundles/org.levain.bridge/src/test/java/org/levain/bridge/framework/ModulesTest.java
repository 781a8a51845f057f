package org.levain.bridge.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.FakeContext;
import org.levain.bridge.drop.Incoming;
import org.levain.bridge.drop.Jars;
import org.levain.bridge.gate.Bounds;
import org.levain.bridge.gate.Gate;
import org.levain.bridge.home.DataFolder;
import org.levain.bridge.home.SafeFolders;
import org.levain.bridge.server.PlainServer;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;

/** The drop folder and the real Felix. */
@Timeout(120)
class ModulesTest {

  private static final String GOALS = "org.levain.goals";
  private static final String WEB = "org.levain.web";
  private static final String DEAF = "1.0.13";

  private final List<String> warnings = new ArrayList<>();
  private final BridgeLog log = new BridgeLog((text, cause) -> warnings.add(text));
  private final Gate gate = new Gate(Bounds.configured());
  @TempDir private Path temp;
  private DataFolder folder;
  private Framework framework;
  private Modules modules;

  @BeforeEach
  void start() throws Exception {
    folder = new DataFolder(temp.resolve("levain"));
    SafeFolders folders = new SafeFolders(folder, Optional.empty());
    folders.prepare();
    log.open(folder.log());
    framework = new FelixLauncher(folder, new PlainServer(), log).launch("1.2.3");
    InstalledJars installed = new InstalledJars(framework, folder.conf(), log);
    Canary canary =
        new Canary(new FakeContext().proxy(), (request, response) -> response.setStatus(ping()));
    Health health = new Health(framework.getBundleContext(), installed, canary);
    modules =
        new Modules(
            new Incoming(folder.bundles(), folder.cache().resolve("jars"), log),
            folders,
            installed,
            new Swap(gate, installed, health, log),
            new Opening(gate, health, installed, folder, log),
            log);
  }

  @AfterEach
  void stop() throws Exception {
    gate.close();
    framework.stop();
    framework.waitForStop(10_000);
    log.close();
  }

  @Test
  void startsLibrariesAndModulesAndOpensTheGate() throws Exception {
    put("org.levain.web.jar", WEB, "1.0.0");
    put("lib/library.jar", "some.library", "9.0.0");

    modules.first();

    assertThat(states()).containsOnly("org.levain.web 1.0.0 active", "some.library 9.0.0 active");
    assertThat(gate.isOpen()).isTrue();
    assertThat(warnings).isEmpty();
  }

  @Test
  void tellsBundlesWhereTheyAre() {
    assertThat(framework.getBundleContext().getProperty("levain.home"))
        .isEqualTo(folder.path().toString());
    assertThat(framework.getBundleContext().getProperty("levain.server")).isEqualTo("servlet");
    assertThat(framework.getBundleContext().getProperty("levain.version")).isEqualTo("1.2.3");
  }

  @Test
  void takesOverWhatIsPutInReplacedAndTakenOut() throws Exception {
    put("org.levain.web.jar", WEB, "1.0.0");
    modules.first();

    Path goals = put("goals.jar", GOALS, "1.0.0");
    look();
    assertThat(states()).contains("org.levain.goals 1.0.0 active");

    put("goals.jar", GOALS, "2.0.0");
    look();
    assertThat(states()).contains("org.levain.goals 2.0.0 active").hasSize(2);

    Files.delete(goals);
    look();
    assertThat(states()).containsOnly("org.levain.web 1.0.0 active");
    assertThat(gate.isOpen()).isTrue();
    assertThat(warnings).isEmpty();
  }

  @Test
  void doesNotCloseTheGateWhenAFileIsOnlyTouched() throws Exception {
    Path jar = put("org.levain.web.jar", WEB, "1.0.0");
    modules.first();
    Bundle web = bundle(WEB);
    long before = web.getLastModified();

    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(5)));
    modules.look();
    modules.look();

    assertThat(web.getLastModified()).isEqualTo(before);
    assertThat(gate.isOpen()).isTrue();
  }

  @Test
  void goesOnAfterABrokenJar() throws Exception {
    put("org.levain.web.jar", WEB, "1.0.0");
    modules.first();

    Jars.half(folder.bundles().resolve("half.jar"));
    put("goals.jar", GOALS, "1.0.0");
    look();

    assertThat(states()).contains("org.levain.goals 1.0.0 active").hasSize(2);
    assertThat(warnings).singleElement().asString().contains("refused half.jar");
  }

  @Test
  void startsWhatWaitedWhenItsNeedIsThere() throws Exception {
    put("org.levain.web.jar", WEB, "1.0.0");
    put("goals.jar", GOALS, "1.0.0", Map.of("Import-Package", "some.library"));
    modules.first();
    assertThat(states()).contains("org.levain.goals 1.0.0 installed");
    assertThat(log()).contains("waits for package some.library.");
    assertThat(warnings).as("that is no error").isEmpty();

    put("lib/some.jar", "some.library", "1", Map.of("Export-Package", "some.library"));
    look();

    assertThat(states()).contains("org.levain.goals 1.0.0 active");
  }

  @Test
  void wiresAnewWhatUsedAReplacedLibrary() throws Exception {
    put("org.levain.web.jar", WEB, "1.0.0");
    put("lib/some.jar", "some.library", "1", Map.of("Export-Package", "some.library"));
    put("goals.jar", GOALS, "1.0.0", Map.of("Import-Package", "some.library"));
    modules.first();

    Files.delete(folder.bundles().resolve("lib/some.jar"));
    look();
    assertThat(states()).contains("org.levain.goals 1.0.0 installed").hasSize(2);
  }

  @Test
  void givesAHostAFragmentThatComesLater() throws Exception {
    put("org.levain.web.jar", WEB, "1.0.0");
    modules.first();

    put("lib/part.jar", "a.part", "1.0.0", Map.of("Fragment-Host", WEB));
    look();

    assertThat(states()).contains("a.part 1.0.0 resolved", "org.levain.web 1.0.0 active");
  }

  @Test
  void putsTheOldJarBackWhenTheNewOneDoesNotStart() throws Exception {
    put("org.levain.web.jar", WEB, "1.0.0");
    put("goals.jar", GOALS, "1.0.0");
    modules.first();

    put("goals.jar", GOALS, "2.0.0", Map.of("Bundle-Activator", "no.such.Class"));
    look();

    assertThat(states()).contains("org.levain.goals 1.0.0 active").hasSize(2);
    assertThat(gate.isOpen()).isTrue();
    assertThat(warnings)
        .anyMatch(text -> text.contains("puts back org.levain.goals 1.0.0 (goals.jar): "));
  }

  @Test
  void putsTheWholeSetBackWhenNothingAnswersAnyMore() throws Exception {
    put("org.levain.web.jar", WEB, "1.0.0");
    put("goals.jar", GOALS, "1.0.0");
    modules.first();

    put("org.levain.web.jar", WEB, DEAF);
    put("goals.jar", GOALS, "2.0.0");
    look();

    assertThat(states()).contains("org.levain.goals 1.0.0 active", "org.levain.web 1.0.0 active");
    assertThat(gate.isOpen()).isTrue();
  }

  @Test
  void keepsTheOldJarOfAModuleWhoseNewFileHasAnotherName() throws Exception {
    put("org.levain.web.jar", WEB, "1.0.0");
    Path old = put("goals-1.jar", GOALS, "1.0.0");
    modules.first();

    Files.delete(old);
    put("goals-2.jar", GOALS, "2.0.0", Map.of("Import-Package", "nobody.has.it"));
    look();

    assertThat(states()).contains("org.levain.goals 1.0.0 active").hasSize(2);
  }

  /** Both adapters are shipped, and one of them always waits. */
  @Test
  void doesNotPutAReleaseBackBecauseOfWhatWaitedBefore() throws Exception {
    put("org.levain.web.jar", WEB, "1.0.0");
    put("host.jar", "org.levain.host.other", "1.0.0", Map.of("Import-Package", "nobody.has.it"));
    modules.first();

    put("org.levain.web.jar", WEB, "2.0.0");
    put("host.jar", "org.levain.host.other", "2.0.0", Map.of("Import-Package", "nor.this.one"));
    look();

    assertThat(states())
        .containsOnly("org.levain.web 2.0.0 active", "org.levain.host.other 2.0.0 installed");
    assertThat(warnings).isEmpty();
  }

  @Test
  void saysWhatIsMissingUntilItIsThere() throws Exception {
    put("goals.jar", GOALS, "1.0.0");
    modules.first();
    assertThat(gate.isOpen()).isFalse();
    assertThat(gate).extracting("standing").asString().contains("incomplete", WEB);

    put("org.levain.web.jar", WEB, "1.0.0");
    look();

    assertThat(gate.isOpen()).isTrue();
  }

  @Test
  void takesNothingOverFromAFolderThatWasOpenedToOthers() throws Exception {
    put("org.levain.web.jar", WEB, "1.0.0");
    modules.first();
    Files.setPosixFilePermissions(folder.bundles(), PosixFilePermissions.fromString("rwxrwxrwx"));

    put("goals.jar", GOALS, "1.0.0");
    look();

    assertThat(states()).hasSize(1);
    assertThat(warnings).singleElement().asString().contains("takes nothing over");
  }

  @Test
  void saysWhichJarWithWhichContentItTookOver() throws Exception {
    put("org.levain.web.jar", WEB, "1.0.0");

    modules.first();

    assertThat(log()).containsPattern("put in: org.levain.web 1.0.0 .* sha256 [0-9a-f]{64}");
  }

  private int ping() {
    return bundle(WEB).getVersion().toString().equals(DEAF) ? 500 : 200;
  }

  private Path put(String name, String symbolicName, String version) throws IOException {
    return put(name, symbolicName, version, Map.of());
  }

  private Path put(String name, String symbolicName, String version, Map<String, String> headers)
      throws IOException {
    return Jars.bundle(folder.bundles().resolve(name), symbolicName, version, headers);
  }

  /** What the bridge's thread does within two seconds. */
  private void look() throws IOException, InterruptedException {
    modules.look();
    modules.look();
    modules.open();
  }

  private List<String> states() {
    return Arrays.stream(framework.getBundleContext().getBundles())
        .filter(bundle -> bundle.getBundleId() != 0)
        .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion() + " " + state(bundle))
        .toList();
  }

  private static String state(Bundle bundle) {
    return switch (bundle.getState()) {
      case Bundle.ACTIVE -> "active";
      case Bundle.RESOLVED -> "resolved";
      default -> "installed";
    };
  }

  private Bundle bundle(String name) {
    return Arrays.stream(framework.getBundleContext().getBundles())
        .filter(bundle -> name.equals(bundle.getSymbolicName()))
        .findFirst()
        .orElseThrow();
  }

  private String log() throws IOException {
    return Files.readString(folder.log().resolve("levain-bridge.log"));
  }
}
