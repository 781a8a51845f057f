package org.levain.host.jspwiki.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.Actor;
import org.levain.host.ContentHash;
import org.levain.host.Group;
import org.levain.host.Page;

class JspWikiHostTest {

  private static final Actor SEEDING = Actor.system("seeding");

  @TempDir Path folder;

  private static List<String> projection(TestWiki wiki) {
    try (Stream<String> lines = wiki.host.projection()) {
      return lines.toList();
    }
  }

  @Test
  void projectsEverythingThatCountsInOrder() {
    try (TestWiki wiki = new TestWiki(folder)) {
      wiki.register("zoe", "Zoé Martin", "zoe@example.org");
      wiki.groups.save(Group.of("Ward4", List.of("zoe")), SEEDING);
      wiki.pages.save("Ward 4", wiki.pages.accessFor("Ward4") + "\nText", "", SEEDING);
      wiki.pages.save("Ward", "Text", "", SEEDING);

      List<String> lines = projection(wiki);

      assertThat(lines).isSorted();
      assertThat(lines)
          .contains(
              "access Ward 4 " + ContentHash.of("[{ALLOW view,edit,upload Ward4}]"),
              "group Ward4 " + ContentHash.of("zoe"),
              "page Ward " + ContentHash.of("Text"))
          .filteredOn(line -> line.startsWith("member "))
          .contains(
              "member "
                  + wiki.members.byLogin("zoe").orElseThrow().uid()
                  + " "
                  + ContentHash.of("zoe\nZoé Martin\nzoe@example.org"));
    }
  }

  @Test
  void isTheSameAgainAfterEverythingIsUndone() {
    try (TestWiki wiki = new TestWiki(folder)) {
      wiki.register("zoe", "Zoé Martin", "zoe@example.org");
      List<String> before = projection(wiki);

      Page page = wiki.pages.save("Ward 4", "Text", "", SEEDING);
      wiki.groups.save(Group.of("Ward4", List.of("zoe")), SEEDING);
      assertThat(projection(wiki)).hasSize(before.size() + 2);
      wiki.pages.delete("Ward 4", page.hash(), SEEDING);
      wiki.groups.delete("Ward4", SEEDING);

      assertThat(projection(wiki)).isEqualTo(before);
    }
  }

  @Test
  void projectsThreeThousandPagesInSeconds() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    for (int i = 0; i < 3_000; i++) {
      Files.writeString(
          pages.resolve("Page" + i + ".txt"), "Text " + i + "\n", StandardCharsets.UTF_8);
    }
    try (TestWiki wiki = new TestWiki(folder)) {
      long start = System.nanoTime();
      assertThat(projection(wiki)).hasSizeGreaterThanOrEqualTo(3_000);
      assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(20);
    }
  }

  @Test
  void saysWhatItIs() {
    try (TestWiki wiki = new TestWiki(folder)) {
      assertThat(wiki.host.kind()).isEqualTo("jspwiki");
      assertThat(wiki.host.displayName()).isEqualTo("Test wiki");
      assertThat(wiki.host.version()).matches("[23]\\.\\d+\\.\\d+.*");
      assertThat(wiki.host.signInPath()).isEqualTo("Login.jsp");
    }
  }
}
