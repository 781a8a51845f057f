package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.levain.itests.server.Account;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.CharterText;
import org.levain.itests.visit.Club;
import org.levain.itests.visit.Visitor;

/**
 * Members ask for texts that a charter wants to be asked about, and an administrator grants one
 * after the other, killed on the way. What was answered as granted gets into its page by itself,
 * what was not is asked about still; in the end each page is there, in one version.
 */
final class GrantCycle implements Cycle {

  private static final String CHARTER =
      "# Charter\n\n**1** Everybody writes.\n[yes] act=post\n\n"
          + "**2** Photos: ask the animator.\n[ask the animator] kind=photo\n";
  private static final int TEXTS = 6;
  private static final int AUTHORS = 8;
  private static final int FIRST = 100;
  private static final Duration TIME = Duration.ofMillis(1200);

  private final CrashServer server;

  GrantCycle(CrashServer server) {
    this.server = server;
  }

  @Override
  public String run(int number, Kills kills) {
    String club = "Grant club " + number;
    String community = community(club);
    Account member = server.member(FIRST + number % AUTHORS);
    Visitor author = server.signedIn(member).acting();
    Map<String, String> asked = new LinkedHashMap<>();
    for (int i = 1; i <= TEXTS; i++) {
      String page = club + " - Photo " + i;
      asked.put(ask(author, community, page), page);
    }
    List<String> answered = new ArrayList<>();
    Visitor admin = server.admin().acting();
    CompletableFuture<Boolean> work =
        CompletableFuture.supplyAsync(() -> grant(admin, asked.keySet(), answered));
    kills.within(TIME);
    boolean whole = work.join();
    server.awaitJobs();
    Visitor reader = server.signedIn(member).acting();
    answered.forEach(id -> assertThat(state(reader, id)).as(asked.get(id)).isEqualTo("saved"));
    List<String> open =
        asked.keySet().stream().filter(id -> state(reader, id).equals("asked")).toList();
    assertThat(grant(server.admin().acting(), open, new ArrayList<>())).as("the rest").isTrue();
    server.awaitJobs();
    asked.forEach(
        (id, page) -> {
          assertThat(state(reader, id)).as(page).isEqualTo("saved");
          assertThat(server.disk().versions(page)).as("versions of %s", page).isEqualTo(1);
        });
    return "%d texts saved once, %d granted before the kill (%s); %s"
        .formatted(
            asked.size(),
            answered.size(),
            whole ? "all" : "the rest granted after it",
            kills.comeback());
  }

  private String community(String name) {
    Visitor admin = server.admin().acting();
    Answer created = admin.postJson("goals/api/communities", Club.request(name, "admin"));
    assertThat(created.status()).as("%s", created).isEqualTo(201);
    String id = created.json().path("id").asText();
    CharterText.publish(admin, id, CHARTER);
    server.awaitJobs();
    return id;
  }

  private static String ask(Visitor author, String community, String page) {
    String text =
        JsonNodeFactory.instance
            .objectNode()
            .put("page", page)
            .put("place", community)
            .put("text", "[{SET charter='kind=photo'}]\nPicture of " + page)
            .toString();
    Answer kept = author.postJson("charters/api/held", text);
    assertThat(kept.status()).as("%s", kept).isEqualTo(201);
    String id = kept.json().path("id").asText();
    Answer asked = author.postJson("charters/api/held/" + id + "/ask", "{}");
    assertThat(asked.status()).as("%s", asked).isEqualTo(200);
    return id;
  }

  /** Grants, until there is no answer; whether there always was one. */
  private static boolean grant(Visitor admin, Iterable<String> ids, List<String> answered) {
    try {
      for (String id : ids) {
        Answer granted = admin.postJson("charters/api/requests/" + id + "/grant", "{}");
        assertThat(granted.status()).as("%s", granted).isIn(200, 503);
        if (granted.status() == 503) {
          return false;
        }
        answered.add(id);
      }
      return true;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static String state(Visitor author, String id) {
    return author.get("levain/charters/api/held/" + id).json().path("state").asText();
  }
}
