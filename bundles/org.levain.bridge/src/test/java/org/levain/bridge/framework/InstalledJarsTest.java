package org.levain.bridge.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.drop.BundleHeaders;
import org.levain.bridge.drop.DropFolderChanges;
import org.levain.bridge.drop.DropFolderChanges.Replacement;
import org.levain.bridge.drop.Jar;
import org.levain.bridge.drop.Jars;
import org.osgi.framework.Version;

/** Changes of which a part could not be made, and the way back from them. */
@Timeout(120)
class InstalledJarsTest {

  private static final String GOALS = "org.levain.goals";

  @TempDir private Path temp;
  private Site site;
  private InstalledJars installed;

  @BeforeEach
  void start() throws Exception {
    site = new Site(temp.resolve("levain"));
    installed =
        new InstalledJars(
            site.framework,
            site.folder.conf(),
            new BridgeLog((text, cause) -> site.warnings.add(text)));
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  @Test
  void goesBackAlthoughTheNewOnesCouldNotBeInstalled() throws Exception {
    Jar goals = jar("goals.jar", GOALS, "1.0.0");
    Jar library = jar("lib/some-1.jar", "some.library", "1.0.0");
    installed.apply(new DropFolderChanges(List.of(goals, library), List.of(), List.of()));
    DropFolderChanges changes =
        new DropFolderChanges(
            List.of(lost("badges.jar", "org.levain.badges")),
            List.of(
                new Replacement(goals, lost("goals.jar", GOALS)),
                new Replacement(library, lost("lib/some-2.jar", "some.library"))),
            List.of());

    installed.apply(changes);
    assertThat(installed.faults()).hasSize(3);
    installed.apply(changes.reversed());

    assertThat(installed.faults()).isEmpty();
    assertThat(installed.jars()).containsOnlyKeys(GOALS, "lib/some-1.jar");
    assertThat(site.states())
        .containsExactlyInAnyOrder(GOALS + " 1.0.0 active", "some.library 1.0.0 active");
  }

  @Test
  void installsAnewWhatWasLostOnTheWay() throws Exception {
    Jar goals = jar("goals.jar", GOALS, "1.0.0");
    Jar newer = jar("goals-2.jar", GOALS, "2.0.0");

    installed.apply(
        new DropFolderChanges(List.of(), List.of(new Replacement(newer, goals)), List.of()));

    assertThat(site.states()).containsExactly(GOALS + " 1.0.0 active");
  }

  private Jar jar(String file, String name, String version) throws Exception {
    Path copy = temp.resolve(file.replace('/', '-'));
    Jars.bundle(copy, name, version, Map.of());
    return new Jar(
        file, copy, name + version, new BundleHeaders(name, new Version(version), "", false));
  }

  /** One whose copy cannot be read. */
  private Jar lost(String file, String name) {
    return new Jar(
        file,
        temp.resolve("lost.jar"),
        "none",
        new BundleHeaders(name, new Version("2.0.0"), "", false));
  }
}
