package org.levain.host.jspwiki.internal.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.jspwiki.internal.TestWiki;

class ProfilesTest {

  private static final String OLD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <users>
      <user uid="" loginName="ines" wikiName="InèsVidal" fullName="Inès Vidal" email=""
       password="" created="2020.01.01 at 10:00:00:000 UTC"
       lastModified="2020.01.01 at 10:00:00:000 UTC" lockExpiry="" ></user>
      </users>
      """;

  @TempDir Path folder;

  @Test
  void keepsSomebodyKnownWhoHadNoIdentifierAtFirst() throws IOException {
    Files.writeString(folder.resolve("users.xml"), OLD);
    try (TestWiki wiki = new TestWiki(folder)) {
      String uid = wiki.members.byLogin("ines").orElseThrow().uid();

      // the wiki gives out identifiers when it saves anything
      wiki.register("other", "Somebody Other", "");

      assertThat(wiki.members.byUid(uid).orElseThrow().login()).isEqualTo("ines");
      assertThat(wiki.members.byUid("ines").orElseThrow().login()).isEqualTo("ines");
    }
  }

  @Test
  void doesNotGiveADeletedMembersIdentifierToSomebodyWhoTakesItAsLogin() {
    try (TestWiki wiki = new TestWiki(folder)) {
      wiki.register("4711", "Not 4711", "");

      assertThat(wiki.members.byUid("4711")).isEmpty();
    }
  }
}
