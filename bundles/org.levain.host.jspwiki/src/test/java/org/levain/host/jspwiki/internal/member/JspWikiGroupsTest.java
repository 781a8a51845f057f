package org.levain.host.jspwiki.internal.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.wiki.auth.WikiPrincipal;
import org.apache.wiki.auth.WikiSecurityException;
import org.apache.wiki.auth.authorize.GroupManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.Actor;
import org.levain.host.Group;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.jspwiki.internal.TestWiki;

class JspWikiGroupsTest {

  private static final Actor SEEDING = Actor.system("seeding");

  @TempDir static Path folder;
  private static TestWiki wiki;

  @BeforeAll
  static void start() {
    wiki = new TestWiki(folder);
    wiki.register("zoe", "Zoé Martin", "zoe@example.org");
    wiki.register("maelle", "Maëlle Roux", "maelle@example.org");
  }

  @AfterAll
  static void stop() {
    wiki.close();
  }

  @Test
  void writesLoginsIntoTheWikisOwnDatabase() throws IOException {
    wiki.groups.save(
        Group.of("Bakers", List.of("zoe", "maelle")), Actor.inTheNameOf("goals", "zoe"));

    assertThat(wiki.groups.find("Bakers")).contains(Group.of("Bakers", List.of("maelle", "zoe")));
    assertThat(wiki.groups.names()).contains("Bakers");
    String stored = Files.readString(folder.resolve("groups.xml"));
    assertThat(stored).contains("<group name=\"Bakers\" creator=\"zoe\"", "principal=\"maelle\"");
  }

  @Test
  void emptiesAGroup() {
    wiki.groups.save(Group.of("Emptied", List.of("zoe")), SEEDING);
    wiki.groups.save(Group.of("Emptied", List.of()), SEEDING);

    assertThat(wiki.groups.find("Emptied").orElseThrow().logins()).isEmpty();
  }

  @Test
  void deletesAGroupOnce() {
    wiki.groups.save(Group.of("Short", List.of("zoe")), SEEDING);

    assertThat(wiki.groups.delete("Short", SEEDING)).isTrue();
    assertThat(wiki.groups.delete("Short", SEEDING)).isFalse();
    assertThat(wiki.groups.find("Short")).isEmpty();
  }

  @Test
  void isReadWholeWhileOthersWrite() throws Exception {
    wiki.groups.save(Group.of("Steady", List.of("zoe")), SEEDING);
    AtomicBoolean done = new AtomicBoolean();
    Callable<Integer> reader =
        () -> {
          int seen = 0;
          for (; !done.get() || seen == 0; seen++) {
            assertThat(wiki.groups.find("Steady")).isPresent();
            assertThat(wiki.groups.names()).doesNotHaveDuplicates().contains("Steady");
          }
          return seen;
        };
    ExecutorService readers = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> reading = List.of(readers.submit(reader), readers.submit(reader));
      for (int i = 0; i < 120; i++) {
        wiki.groups.save(Group.of("Passing" + i, List.of("zoe")), SEEDING);
        wiki.groups.save(Group.of("Steady", List.of(i % 2 == 0 ? "maelle" : "zoe")), SEEDING);
      }
      for (int i = 0; i < 120; i++) {
        wiki.groups.delete("Passing" + i, SEEDING);
      }
      done.set(true);
      for (Future<Integer> each : reading) {
        assertThat(each.get()).isPositive();
      }
    } finally {
      done.set(true);
      readers.shutdown();
    }
  }

  @Test
  void refusesNamesThatWouldMeanSomethingElse() {
    for (String name :
        List.of("zoe", "ZoéMartin", "Zoé Martin", "Authenticated", "a,b", "", "x}]")) {
      refuses(Reason.BAD_NAME, Group.of(name, List.of("zoe")));
    }
  }

  @Test
  void refusesLoginsThatNobodyHas() {
    refuses(Reason.UNKNOWN_MEMBER, Group.of("Unknown", List.of("zoe", "nobody")));
    assertThat(wiki.groups.find("Unknown")).isEmpty();
  }

  @Test
  void makesNamesOfLettersAndDigits() {
    assertThat(wiki.groups.nameFor("Échecs commerciaux")).isEqualTo("EchecsCommerciaux");
    assertThat(wiki.groups.nameFor("l'œuvre n° 4")).isEqualTo("LOeuvreN4");
    assertThat(wiki.groups.nameFor("all")).isEqualTo("AllGroup");
    assertThatExceptionOfType(HostRefusal.class).isThrownBy(() -> wiki.groups.nameFor("…"));
  }

  @Test
  void showsOldNamesByLoginWhereTheyStandForAMember() throws WikiSecurityException {
    GroupManager manager = wiki.engine.getManager(GroupManager.class);
    org.apache.wiki.auth.authorize.Group old = manager.parseGroup("Old", "", true);
    for (String name : List.of("ZoéMartin", "Maëlle Roux", "Somebody Else")) {
      old.add(new WikiPrincipal(name));
    }
    manager.setGroup(new ActingSession(wiki.running).of(SEEDING), old);

    String maelle = wiki.running.fullNamesCount() ? "maelle" : "Maëlle Roux";
    assertThat(wiki.groups.find("Old").orElseThrow().logins())
        .containsExactlyInAnyOrder("zoe", maelle, "Somebody Else");
    assertThat(wiki.members.byLogin("zoe").orElseThrow().groups()).contains("Old");
    assertThat(wiki.members.byLogin("maelle").orElseThrow().groups().contains("Old"))
        .isEqualTo(wiki.running.fullNamesCount());
  }

  private static void refuses(Reason reason, Group group) {
    assertThatExceptionOfType(HostRefusal.class)
        .isThrownBy(() -> wiki.groups.save(group, SEEDING))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
