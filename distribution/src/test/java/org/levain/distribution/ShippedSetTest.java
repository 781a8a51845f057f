package org.levain.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundles in the archive resolve in a real framework, whichever module is taken out. */
class ShippedSetTest {

  private static final Path ARCHIVE = Path.of("target/archive");
  private static final Path BUNDLES = ARCHIVE.resolve("levain/bundles");
  private static final Pattern OF_THE_TESTS =
      Pattern.compile(
          "agent|testing|junit|arquillian|shrinkwrap|greenmail|playwright|jqwik|assertj");

  @TempDir Path cache;

  @Test
  void everyBundleResolvesInsideAWiki() throws Exception {
    try (ShippedSet set = ShippedSet.insideWiki(BUNDLES, cache)) {
      assertThat(set.unresolved(List.of())).isEmpty();
    }
  }

  @Test
  void onlyTheWikisAdapterStaysUnresolvedElsewhere() throws Exception {
    try (ShippedSet set = ShippedSet.insideAnyServer(BUNDLES, cache)) {
      assertThat(set.unresolved(List.of()))
          .singleElement()
          .asString()
          .startsWith("org.levain.host.jspwiki");
    }
  }

  @Test
  void theRestResolvesWithoutAnyModule() throws Exception {
    List<String> modules =
        List.of(
            "org.levain.badges", "org.levain.charters", "org.levain.goals", "org.levain.seeding");
    try (ShippedSet set = ShippedSet.insideWiki(BUNDLES, cache)) {
      assertThat(set.unresolved(modules)).isEmpty();
    }
  }

  @Test
  void aMissingLibraryIsNoticed() throws Exception {
    try (ShippedSet set = ShippedSet.insideWiki(BUNDLES, cache)) {
      assertThat(set.unresolved(List.of("freemarker")))
          .anySatisfy(b -> assertThat(b).startsWith("org.levain.web"));
    }
  }

  @Test
  void noPackageComesFromTwoBundles() throws Exception {
    try (ShippedSet set = ShippedSet.insideWiki(BUNDLES, cache)) {
      assertThat(set.packagesExportedTwice()).isEmpty();
    }
  }

  @Test
  void nothingOfTheTestsIsShipped() throws Exception {
    try (Stream<Path> files = Files.walk(ARCHIVE)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .isNotEmpty()
          .noneMatch(name -> OF_THE_TESTS.matcher(name).find());
    }
  }
}
