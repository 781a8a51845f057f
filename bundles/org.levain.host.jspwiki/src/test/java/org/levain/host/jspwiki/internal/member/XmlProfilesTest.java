package org.levain.host.jspwiki.internal.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlProfilesTest {

  private static final Profile THROUGH_WIKI =
      Profile.of("1", "wiki", "Through Wiki", "ThroughWiki", "");

  private static final ProfileSource WIKI =
      new ProfileSource() {
        @Override
        public List<Profile> read() {
          return List.of(THROUGH_WIKI);
        }

        @Override
        public Optional<Object> state() {
          return Optional.empty();
        }
      };

  @TempDir Path folder;

  private XmlProfiles profiles(String users) throws IOException {
    Path file = Files.writeString(folder.resolve("users.xml"), users);
    return new XmlProfiles(file, WIKI);
  }

  @Test
  void readsWhatTheWikiWrites() throws IOException {
    XmlProfiles profiles =
        profiles(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <users>
                <user uid="-42" loginName="zoe" wikiName="ZoéMartin" fullName="Zoé Martin"
                      email="zoe@example.org" password="{SSHA}x" lockExpiry="" >
                    <attributes>rO0=</attributes>
                </user>
                <user uid="" loginName="old" wikiName="" fullName="" email="" password="" ></user>
            </users>
            """);

    assertThat(profiles.read())
        .containsExactly(
            new Profile("-42", "zoe", "Zoé Martin", "ZoéMartin", Optional.of("zoe@example.org")),
            new Profile("old", "old", "old", "", Optional.empty()));
  }

  @Test
  void asksTheWikiWhereTheFileIsBroken() throws IOException {
    // as the wiki leaves it when somebody is called R&D
    assertThat(profiles("<users><user loginName=\"a\" fullName=\"R&D\" ></user></users>").read())
        .containsExactly(THROUGH_WIKI);
    assertThat(new XmlProfiles(folder.resolve("missing.xml"), WIKI).read())
        .containsExactly(THROUGH_WIKI);
  }

  @Test
  void readsNothingFromOutsideTheFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String users =
        "<!DOCTYPE users [<!ENTITY s SYSTEM \"%s\">]><users><user loginName=\"a\">&s;</user></users>";

    assertThat(profiles(users.formatted(secret.toUri())).read())
        .allSatisfy(p -> assertThat(p.toString()).doesNotContain("secret"));
  }

  @Test
  void tellsWhenTheFileHasChanged() throws IOException {
    XmlProfiles profiles = profiles("<users/>");
    Optional<Object> before = profiles.state();
    assertThat(profiles.state()).isEqualTo(before).isPresent();

    Files.setLastModifiedTime(
        folder.resolve("users.xml"), FileTime.from(Instant.now().plusSeconds(5)));

    assertThat(profiles.state()).isNotEqualTo(before);
  }

  @Test
  void readsThirtyThousandMembersInOnePass() throws IOException {
    StringBuilder users = new StringBuilder("<users>");
    for (int i = 0; i < 30_000; i++) {
      users.append(
          "<user uid=\"%1$d\" loginName=\"m%1$d\" fullName=\"Member %1$d\" wikiName=\"Member%1$d\" ></user>"
              .formatted(i));
    }
    XmlProfiles profiles = profiles(users.append("</users>").toString());

    long start = System.nanoTime();
    Directory all = new Directory(profiles.read());
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(10_000);

    assertThat(all.search("member 2999", 100)).hasSize(11);
    assertThat(all.byUid("29999").orElseThrow().login()).isEqualTo("m29999");
    assertThat(all.after("29999", 5)).extracting(Profile::uid).startsWith("3");
  }
}
