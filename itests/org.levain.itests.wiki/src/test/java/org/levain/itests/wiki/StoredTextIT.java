package org.levain.itests.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.demo.wiki.WikiPage;
import org.levain.demo.wiki.livedin.LivedInWiki;
import org.levain.host.ContentHash;
import org.levain.itests.server.LivedInWikiServer;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;

/** Installing Levain changes nothing that the wiki keeps. Runs before the tests that write. */
@ExtendWith(ArquillianExtension.class)
@Order(1)
class StoredTextIT {

  @ArquillianResource private RunningServer server;

  @Test
  void everyPageIsAsItWasBeforeLevainCame() {
    WikiOnDisk disk = new WikiOnDisk(LivedInWikiServer.wiki(server.folder()));
    assertThat(disk.pages()).containsExactlyInAnyOrderElementsOf(content().pages());
  }

  @Test
  void everyMemberAndGroupIsAsItWasBeforeLevainCame() {
    WikiOnDisk disk = new WikiOnDisk(LivedInWikiServer.wiki(server.folder()));
    assertThat(disk.groups()).containsExactlyInAnyOrderElementsOf(content().groups());
    assertThat(disk.people())
        .containsExactlyInAnyOrderElementsOf(WikiOnDisk.withAdministrator(content().members()));
  }

  @Test
  void theProjectionNamesWhatIsOnDisk() {
    Answer answer = server.terminal().get("levain/admin/api/projection");
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    List<String> lines = answer.text().lines().toList();
    assertThat(lines).isSorted();
    assertThat(lines.stream().filter(line -> line.startsWith("page ")))
        .containsExactlyInAnyOrderElementsOf(
            content().pages().stream().map(StoredTextIT::line).toList());
    assertThat(count(lines, "member ")).isEqualTo(LivedInWiki.MEMBERS + 1);
    assertThat(count(lines, "group ")).isEqualTo(LivedInWiki.GROUPS);
    assertThat(count(lines, "access ")).isEqualTo(protectedPages());
  }

  private long protectedPages() {
    return content().pages().stream().filter(page -> page.text().startsWith("[{ALLOW")).count();
  }

  private static long count(List<String> lines, String kind) {
    return lines.stream().filter(line -> line.startsWith(kind)).count();
  }

  private static String line(WikiPage page) {
    return "page " + page.name() + " " + ContentHash.of(page.text());
  }

  private LivedInWiki content() {
    return ((LivedInWikiServer) server.kind()).content();
  }
}
