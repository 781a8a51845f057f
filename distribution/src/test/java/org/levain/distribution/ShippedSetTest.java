package org.levain.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundles in the archive resolve in a real framework, whichever module is taken out. */
class ShippedSetTest {

  private static final Path BUNDLES = Path.of("target/archive/levain/bundles");

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
    List<String> modules = List.of("org.levain.goals", "org.levain.seeding");
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
}
