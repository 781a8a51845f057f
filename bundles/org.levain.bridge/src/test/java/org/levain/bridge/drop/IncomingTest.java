package org.levain.bridge.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.drop.DropFolderChanges.Replacement;

class IncomingTest {

  private static final String GOALS = "org.levain.goals";

  private final List<String> warnings = new ArrayList<>();
  @TempDir private Path temp;
  private Path bundles;
  private Incoming incoming;

  @BeforeEach
  void folder() throws Exception {
    bundles = Files.createDirectories(temp.resolve("bundles/lib")).getParent();
    incoming = incoming();
  }

  @Test
  void readsWhatABundleSaysOfItself() throws Exception {
    Jars.bundle(bundles.resolve("goals.jar"), GOALS, "1.2.3");
    Jars.bundle(
        bundles.resolve("lib/part.jar"),
        "a.part",
        "1",
        Map.of(
            "Fragment-Host", "a.host;bundle-version=1",
            "Provide-Capability", "osgi.extender;osgi.extender=osgi.component"));

    Map<String, Jar> jars = incoming.first();

    assertThat(jars).containsOnlyKeys(GOALS, "lib/part.jar");
    assertThat(jars.get(GOALS).version()).hasToString("1.2.3");
    assertThat(jars.get(GOALS).copy()).hasSameBinaryContentAs(bundles.resolve("goals.jar"));
    assertThat(jars.get("lib/part.jar").bundle())
        .satisfies(part -> assertThat(part.isFragment()).isTrue())
        .satisfies(part -> assertThat(part.host()).isEqualTo("a.host"))
        .satisfies(part -> assertThat(part.extender()).isTrue());
  }

  @Test
  void refusesBrokenJarsInOneSentenceEachAndGoesOn() throws Exception {
    Jars.half(bundles.resolve("half.jar"));
    Jars.plain(bundles.resolve("plain.jar"));
    Files.writeString(bundles.resolve("text.jar"), "not a jar");
    Files.createFile(bundles.resolve("empty.jar"));
    Jars.bundle(bundles.resolve("odd.jar"), "org.levain.odd", "one");
    Jars.bundle(bundles.resolve("goals.jar"), GOALS, "1.0.0");

    assertThat(incoming.first()).containsOnlyKeys(GOALS);

    assertThat(warnings)
        .hasSize(5)
        .allMatch(text -> text.startsWith("Levain: refused "))
        .anyMatch(text -> text.contains("half.jar: it is not a whole jar"))
        .anyMatch(text -> text.contains("plain.jar: it is not a bundle"))
        .anyMatch(text -> text.contains("odd.jar: its Bundle-Version is not a version: one"));
  }

  @Test
  void refusesAJarThatOthersMayWriteTo() throws Exception {
    Path jar = Jars.bundle(bundles.resolve("goals.jar"), GOALS, "1.0.0");
    Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-rw-r--"));

    assertThat(incoming.first()).isEmpty();
    assertThat(warnings).singleElement().asString().contains("others than the server’s user");
  }

  @Test
  void overlooksWhatIsNotAJarYet() throws Exception {
    Jars.bundle(bundles.resolve("goals.jar.part"), GOALS, "1.0.0");
    Jars.bundle(bundles.resolve(".goals.jar"), GOALS, "1.0.0");

    assertThat(incoming.first()).isEmpty();
    assertThat(warnings).isEmpty();
  }

  @Test
  void keepsTheGoodOneWhenABrokenOneTakesItsPlace() throws Exception {
    Path file = Jars.bundle(bundles.resolve("goals.jar"), GOALS, "1.0.0");
    Jar good = incoming.first().get(GOALS);

    Jars.half(file);

    assertThat(rested()).containsEntry(GOALS, good);
    assertThat(good.copy()).exists();
    assertThat(warnings).hasSize(1);
  }

  @Test
  void triesAJarThatFailedAgainWhenItsFileChanges() throws Exception {
    Path file = Jars.bundle(bundles.resolve("goals.jar"), GOALS, "1.0.0");
    Jar before = incoming.first().get(GOALS);
    Jars.bundle(file, GOALS, "2.0.0");
    Jar after = rested().get(GOALS);

    incoming.putBack(replaced(before, after));
    Jars.bundle(bundles.resolve("badges.jar"), "org.levain.badges", "1.0.0");
    assertThat(rested()).containsEntry(GOALS, before);

    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(rested()).containsEntry(GOALS, after);
  }

  @Test
  void doesNotTryAJarThatFailedAgainOnlyBecauseTheServerWasRestarted() throws Exception {
    Path file = Jars.bundle(bundles.resolve("goals-1.jar"), GOALS, "1.0.0");
    Jar before = incoming.first().get(GOALS);
    Files.delete(file);
    Path bad = Jars.bundle(bundles.resolve("goals-2.jar"), GOALS, "2.0.0");
    Jar after = rested().get(GOALS);
    incoming.putBack(replaced(before, after));
    incoming.forgetOthers(List.of(before));

    incoming = incoming();
    assertThat(incoming.first()).containsEntry(GOALS, before);
    assertThat(before.copy()).exists();

    Files.setLastModifiedTime(bad, FileTime.fromMillis(0));
    assertThat(rested()).as("touched: tried again").containsEntry(GOALS, after);
    incoming.forgetOthers(List.of(after));
    assertThat(incoming().first()).as("and it works now").containsEntry(GOALS, after);
  }

  @Test
  void keepsTheGoodOneOverARestartAlthoughABrokenOneLiesInItsPlace() throws Exception {
    Path file = Jars.bundle(bundles.resolve("goals.jar"), GOALS, "1.0.0");
    Jar good = incoming.first().get(GOALS);
    Jars.half(file);
    assertThat(rested()).containsEntry(GOALS, good);
    incoming.forgetOthers(List.of(good));

    incoming = incoming();
    assertThat(incoming.first()).containsEntry(GOALS, good);
    assertThat(incoming.refused()).singleElement().asString().contains("not a whole jar");

    Jars.bundle(file, GOALS, "2.0.0");
    assertThat(rested().get(GOALS).version()).hasToString("2.0.0");
  }

  @Test
  void triesAJarThatFailedWhenWhatRanBeforeIsLost() throws Exception {
    Path file = Jars.bundle(bundles.resolve("goals.jar"), GOALS, "1.0.0");
    Jar before = incoming.first().get(GOALS);
    Jars.bundle(file, GOALS, "2.0.0");
    Jar after = rested().get(GOALS);
    incoming.putBack(replaced(before, after));
    incoming.forgetOthers(List.of(before));
    Files.delete(before.copy());

    assertThat(incoming().first()).containsEntry(GOALS, after);
  }

  @Test
  void knowsNoWayBackToACopyThatIsDamaged() throws Exception {
    Jars.bundle(bundles.resolve("goals.jar"), GOALS, "1.0.0");
    Map<String, Jar> before = incoming.first();
    incoming.remember(before);
    assertThat(incoming.previous(temp.resolve("target"))).contains(before);

    Path copy = before.get(GOALS).copy();
    byte[] content = Files.readAllBytes(copy);
    content[content.length / 2] ^= 0x55;
    Files.write(copy, content);

    assertThat(incoming.previous(temp.resolve("target"))).isEmpty();
  }

  @Test
  void goesOnWithWhatWasWrittenDownAndTakesNothingOutThatWasNot() throws Exception {
    Jars.bundle(bundles.resolve("goals.jar"), GOALS, "1.0.0");
    Jars.bundle(bundles.resolve("badges.jar"), "org.levain.badges", "1.0.0");
    Files.writeString(
        temp.resolve("placing.tsv"), "drop\tbadges.jar\nput\tgoals.jar\nput\tgoals-2.jar\t12ab\n");

    assertThat(incoming.first()).containsOnlyKeys(GOALS);

    assertThat(temp.resolve("placing.tsv")).doesNotExist();
    assertThat(warnings).singleElement().asString().contains("its copy is gone or damaged");
  }

  @Test
  void saysSoWhenAnOlderOneComesAndNotWhenAnOlderOneStays() throws Exception {
    Jars.bundle(bundles.resolve("goals-2.jar"), GOALS, "2.0.0");
    incoming.first();

    Path old = Jars.bundle(bundles.resolve("goals-1.jar"), GOALS, "1.0.0");
    assertThat(rested().get(GOALS).version()).hasToString("2.0.0");
    assertThat(incoming.refused())
        .containsExactly(
            "passed over org.levain.goals 1.0.0 (goals-1.jar):"
                + " org.levain.goals 2.0.0 (goals-2.jar) is there.");

    Files.delete(old);
    Jars.bundle(bundles.resolve("goals-3.jar"), GOALS, "3.0.0");
    assertThat(rested().get(GOALS).version()).hasToString("3.0.0");
    assertThat(incoming.refused()).isEmpty();
  }

  @Test
  void keepsWhatRunsWhenAJarIsDamagedOrForANewerJava() throws Exception {
    Path file = Jars.bundle(bundles.resolve("goals.jar"), GOALS, "1.0.0");
    Jar good = incoming.first().get(GOALS);

    byte[] future = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 99, 0};
    Jars.bundle(file, GOALS, "2.0.0", Map.of(), Map.of("org/levain/Goals.class", future));
    assertThat(rested()).containsEntry(GOALS, good);
    assertThat(incoming.refused())
        .singleElement()
        .asString()
        .contains("goals.jar: it needs Java 55, and this is Java ");

    byte[] noise = new byte[10_000];
    new Random(1).nextBytes(noise);
    Jars.bundle(file, GOALS, "3.0.0", Map.of(), Map.of("noise.bin", noise));
    byte[] content = Files.readAllBytes(file);
    content[content.length / 2] ^= 0x55;
    Files.write(file, content);
    assertThat(rested()).containsEntry(GOALS, good);
    assertThat(incoming.refused()).singleElement().asString().contains("not a whole jar");
  }

  @Test
  void forgetsCopiesThatNobodyNeeds() throws Exception {
    Path file = Jars.bundle(bundles.resolve("goals.jar"), GOALS, "1.0.0");
    Jar before = incoming.first().get(GOALS);
    Jars.bundle(file, GOALS, "2.0.0");
    Jar after = rested().get(GOALS);

    incoming.forgetOthers(List.of(after));

    assertThat(before.copy()).doesNotExist();
    assertThat(after.copy()).exists();
  }

  private static DropFolderChanges replaced(Jar before, Jar after) {
    return new DropFolderChanges(List.of(), List.of(new Replacement(before, after)), List.of());
  }

  private Incoming incoming() {
    return new Incoming(
        bundles,
        temp.resolve("copies"),
        new Signers(temp.resolve("conf")),
        new BridgeLog((text, cause) -> warnings.add(text)));
  }

  private Map<String, Jar> rested() throws IOException {
    assertThat(incoming.look()).isEmpty();
    return incoming.look().orElseThrow();
  }
}
