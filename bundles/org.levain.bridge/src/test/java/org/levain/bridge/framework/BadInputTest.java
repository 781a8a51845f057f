package org.levain.bridge.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.levain.bridge.drop.Jars;
import org.levain.bridge.framework.BadFiles.Writer;

/**
 * Bad jars, orders and releases, one after the other on one server that runs: each time what ran
 * before serves on, and the reason is told. One framework for all: that it is none the worse for
 * what came before is a part of it.
 */
@Timeout(180)
class BadInputTest {

  private static final String IMPORT = "Import-Package";
  private static final String API = "some.library;version=";
  private static final String NO_LICENCE = "does not start: no licence was found";
  private static final String TOO_LONG = "did not end within 1 s";

  @TempDir private static Path temp;
  private static Offering offering;

  /** Something that is no good, and a part of what is said about it. */
  private record Bad(String name, String told, Act act) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Puts it in, and answers what the one who did is told. */
  private interface Act {
    String run() throws Exception;
  }

  @BeforeAll
  static void start() throws Exception {
    System.setProperty("levain.start.seconds", "1");
    offering = new Offering(temp);
  }

  @AfterAll
  static void stop() throws Exception {
    System.setProperty(StubbornActivator.END, "true");
    offering.close();
    System.clearProperty(StubbornActivator.END);
    System.clearProperty("levain.start.seconds");
  }

  @Test
  void areFiftyAndMore() {
    assertThat(all().map(Bad::name)).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void keepsServing(Bad bad) throws Exception {
    List<String> before = offering.running();

    String answer = bad.act().run();

    assertThat(answer + offering.told()).contains(bad.told());
    assertThat(offering.running()).isEqualTo(before).contains("org.levain.goals 1.0.0 active");
    assertThat(offering.isOpen()).isTrue();
    offering.takeBack();
    assertThat(offering.running()).isEqualTo(before);
  }

  /** It is read when it has come to rest, and not before. */
  @Test
  void waitsForAFileThatIsStillBeingCopied() throws Exception {
    List<String> before = offering.running();

    offering.bitByBit(good("2.0.0"), () -> assertThat(offering.running()).isEqualTo(before));

    assertThat(offering.running()).contains("org.levain.goals 2.0.0 active");
    assertThat(offering.told()).doesNotContain("refused org");
    offering.takeBack();
    assertThat(offering.running()).isEqualTo(before);
  }

  private static Stream<Bad> all() {
    return Stream.of(files(), wiring(), starting(), ordered(), archives()).flatMap(all -> all);
  }

  /** Files that are no whole bundle, in the place of one that runs. */
  private static Stream<Bad> files() {
    return Stream.of(
        file("half a jar", "not a whole jar", Jars::half),
        file("an empty file", "not a whole jar", file -> Files.write(file, new byte[0])),
        file("a text", "not a whole jar", BadFiles::text),
        file("a jar without its last byte", "not a whole jar", BadFiles::cut),
        file("a jar with a bit flipped", "not a whole jar", BadFiles::flipped),
        file("a jar with a password", "not a whole jar", BadFiles::encrypted),
        file("a garbled manifest", "cannot be read", BadFiles::garbledManifest),
        file("no manifest", "it has no manifest", BadFiles::noManifest),
        file("a jar that is no bundle", "no Bundle-SymbolicName", Jars::plain),
        header("a blank name", "no Bundle-SymbolicName", "Bundle-SymbolicName", " "),
        header("a version that is none", "is not a version: one", "Bundle-Version", "one"),
        file("a class for a newer Java", "it needs Java 55", BadFiles::ofANewerJava),
        file("an entry that is there twice", "a/One.txt is in it twice", BadFiles::twice),
        file("a bomb", "it unpacks to more than 400 MB", BadFiles::bomb),
        file("a jar that is too large", "larger than 200 MB", BadFiles::large),
        file(
            "a jar that others may write",
            "chmod go-w",
            file -> BadFiles.open(file, good("2.0.0"))),
        file("a link to a jar elsewhere", "it is a link", BadFiles::link),
        file("a link that leads nowhere", "it is a link", BadFiles::deadLink),
        file("a folder", "it is not a file", Files::createDirectory),
        file("a pipe that nobody writes to", "it is not a file", BadFiles::pipe),
        bad(
            "a folder that others may write to since",
            "takes nothing over",
            () -> offering.inAnOpenFolder(good("2.0.0"))),
        bad("a disk that is full", "cannot be copied", () -> offering.onAFullDisk(good("2.0.0"))),
        bad("an older one beside it", "passed over", () -> offering.beside(good("0.9.0"))));
  }

  /** Bundles that the framework cannot wire. */
  private static Stream<Bad> wiring() {
    return Stream.of(
        header("a package that nobody has", "package nobody.has.it", IMPORT, "nobody.has.it"),
        header("a newer API", "some.library 2.0.0 or newer", IMPORT, API + "\"[2,3)\""),
        header("an older API", "package some.library 0.1.0", IMPORT, API + "\"[0.1,1)\""),
        header("a bundle that is not there", "no.such.bundle", "Require-Bundle", "no.such.bundle"),
        header("a capability", "no.such.thing", "Require-Capability", "no.such.thing"),
        header(
            "a Java that is not there yet",
            "JavaSE",
            "Require-Capability",
            "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""),
        header("an import that is no header", "cannot be installed", IMPORT, "a;version=wrong[,"),
        header("the same import twice", "cannot be installed", IMPORT, "a.b,a.b"),
        header("an export of Java’s own", "cannot be installed", "Export-Package", "java.lang"),
        header(
            "an unknown kind of manifest", "cannot be installed", "Bundle-ManifestVersion", "9"));
  }

  /** Bundles that are wired, and do not start. */
  private static Stream<Bad> starting() {
    return Stream.of(
        header("an activator that is missing", "does not start", "Bundle-Activator", "no.Such"),
        activator("an activator that is none", "does not start", WorkingPart.class),
        activator("an activator that throws", NO_LICENCE, ThrowingActivator.class),
        activator("a class that is missing", "Missing", FailingActivators.Linking.class),
        activator("a stack that overflows", "does not start", FailingActivators.Recursing.class),
        activator("a migration that fails", "V7__ideas.sql", FailingActivators.Migrating.class),
        activator("one that leaves", "does not start", FailingActivators.Leaving.class),
        activator("an activator that hangs", TOO_LONG, HangingActivator.class),
        activator("one that hangs for good", TOO_LONG, StubbornActivator.class),
        activator("one that is too slow", TOO_LONG, SlowActivator.class),
        file("a component that fails", "org/levain/Missing", BadFiles::failingComponent),
        bad("a new module that throws", NO_LICENCE, () -> offering.beside(throwing())));
  }

  /** Orders of the terminal: nothing may be missing. */
  private static Stream<Bad> ordered() {
    Writer goals = good("2.0.0");
    return Stream.of(
        order("no file at all", "no file was given", "swap", Map.of()),
        order("an act that is unknown", "no file was given", "format", Map.of()),
        order("no way back", "nothing is kept", "rollback", Map.of()),
        order(
            "half a jar in a set",
            "b.jar: it is",
            "swap",
            Map.of("a.jar", goals, "b.jar", Jars::half)),
        order(
            "a text in a set",
            "b.jar: it is",
            "swap",
            Map.of("a.jar", goals, "b.jar", BadFiles::text)),
        order("two of one module", "two jars of", "swap", Map.of("a.jar", goals, "b.jar", goals)),
        order(
            "one lacks something",
            "nobody.has.it",
            "swap",
            Map.of("a.jar", goals, "b.jar", lacking())),
        order(
            "one of a set throws", NO_LICENCE, "swap", Map.of("a.jar", goals, "b.jar", throwing())),
        order(
            "an API that is too old",
            "waits for package some.library",
            "swap",
            Map.of("l.jar", oldApi())),
        order("a dry run of what lacks", "nobody.has.it", "dry-run", Map.of("b.jar", lacking())),
        order(
            "no release",
            "not a release",
            "swap",
            Map.of("r.zip", file -> BadFiles.zip(file, "a.txt"))));
  }

  /** Release archives in the drop folder. */
  private static Stream<Bad> archives() {
    return Stream.of(
        archive("a zip that is no release", "not a release", file -> BadFiles.zip(file, "a.txt")),
        archive("a link to an archive", "it is a link", BadFiles::linkToARelease),
        archive("a folder like an archive", "it is not a file", Files::createDirectory),
        archive("a file outside", "outside", file -> BadFiles.zip(file, "../bundles/a.jar")),
        archive("a file from the root", "outside", file -> BadFiles.zip(file, "/bundles/a.jar")),
        archive("a broken jar in it", "a.jar in it", file -> BadFiles.zip(file, "bundles/a.jar")),
        archive(
            "a name twice",
            "twice",
            file -> BadFiles.zip(file, "bundles/a.jar", "b/bundles/a.jar")),
        archive("too many jars", "more than 500 jars", BadFiles::crowdedArchive),
        archive("an archive that is a bomb", "more than 1000 MB", BadFiles::largeArchive),
        archive("half an archive", "not a whole archive", BadFiles::halfRelease),
        archive("an archive with a password", "not a whole archive", BadFiles::closedRelease),
        archive(
            "an archive that others may write",
            "chmod go-w",
            file -> BadFiles.open(file, BadFiles::goodRelease)),
        archive(
            "a wrong hash",
            "has not the hash",
            file -> BadFiles.release(file, good("2.0.0"), "0".repeat(64) + "  bundles/a.jar")),
        archive(
            "a hash that is missing",
            "has not the hash",
            file -> BadFiles.release(file, good("2.0.0"), "0".repeat(64) + "  bundles/b.jar")),
        archive(
            "a release that lacks something",
            "nobody.has.it",
            file -> BadFiles.release(file, lacking(), "")),
        archive(
            "a release that throws", NO_LICENCE, file -> BadFiles.release(file, throwing(), "")));
  }

  private static Bad bad(String name, String told, Act act) {
    return new Bad(name, told, act);
  }

  private static Bad file(String name, String told, Writer writer) {
    return new Bad(name, told, () -> offering.instead(writer));
  }

  private static Bad header(String name, String told, String header, String value) {
    return file(name, told, file -> BadFiles.goals(file, "2.0.0", Map.of(header, value)));
  }

  private static Bad activator(String name, String told, Class<?> type) {
    return file(name, told, file -> BadFiles.started(file, BadFiles.GOALS, type));
  }

  private static Bad order(String name, String told, String act, Map<String, Writer> files) {
    return new Bad(name, told, () -> offering.order(act, files));
  }

  private static Bad archive(String name, String told, Writer writer) {
    return new Bad(name, told, () -> offering.archive(writer));
  }

  private static Writer good(String version) {
    return file -> BadFiles.goals(file, version, Map.of());
  }

  private static Writer lacking() {
    return file -> Jars.bundle(file, "org.levain.badges", "1.0.0", Map.of(IMPORT, "nobody.has.it"));
  }

  private static Writer throwing() {
    return file -> BadFiles.started(file, "org.levain.badges", ThrowingActivator.class);
  }

  private static Writer oldApi() {
    return file -> Jars.bundle(file, "some.library", "0.9", Map.of("Export-Package", API + "0.9"));
  }
}
