package org.levain.host.jspwiki.internal.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.Actor;
import org.levain.host.Group;
import org.levain.host.Member;
import org.levain.host.SaveAct;
import org.levain.host.jspwiki.internal.TestWiki;

class AccessListsTest {

  private static final Actor SEEDING = Actor.system("seeding");

  @TempDir Path folder;

  @Test
  void tellsWhomAPageLetsIn() {
    try (TestWiki wiki = new TestWiki(folder)) {
      wiki.register("zoe", "Zoé Martin", "");
      wiki.register("luc", "Luc Petit", "");
      wiki.groups.save(Group.of("Ward4", List.of("zoe")), SEEDING);
      wiki.pages.save("Open", "Text", "", SEEDING);
      wiki.pages.save("Ward", wiki.pages.accessFor("Ward4") + "\nText", "", SEEDING);
      wiki.pages.save("Read", "[{ALLOW view All}][{ALLOW comment luc}]\nText", "", SEEDING);
      Member zoe = wiki.members.byLogin("zoe").orElseThrow();
      Member luc = wiki.members.byLogin("luc").orElseThrow();

      assertThat(wiki.pages.maySave("Ward", SaveAct.CHANGE, zoe)).isTrue();
      assertThat(wiki.pages.maySave("Ward", SaveAct.CHANGE, luc)).isFalse();
      assertThat(wiki.pages.maySave("Open", SaveAct.CHANGE, luc)).isTrue();
      assertThat(wiki.pages.maySave("None", SaveAct.NEW, luc)).isTrue();
      assertThat(wiki.pages.maySave("Read", SaveAct.COMMENT, luc)).isTrue();
      assertThat(wiki.pages.maySave("Read", SaveAct.CHANGE, luc)).isFalse();
      assertThat(wiki.pages.openToAll("Open")).contains(true);
      assertThat(wiki.pages.openToAll("Ward")).contains(false);
      assertThat(wiki.pages.openToAll("Read")).contains(true);
      assertThat(wiki.pages.openToAll("None")).isEmpty();
    }
  }
}
