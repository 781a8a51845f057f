package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.levain.demo.wiki.Person;
import org.levain.itests.server.Account;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Club;
import org.levain.itests.visit.Visitor;

/**
 * Invites members, killed on the way; whoever got no answer asks again. Everybody is invited once,
 * by one mail; for mail that was on its way, see {@link MailCycle}.
 */
final class InviteCycle implements Cycle {

  private static final int PEOPLE = 25;
  private static final int FIRST = 40;
  private static final Duration TIME = Duration.ofMillis(1500);

  private final CrashServer server;

  InviteCycle(CrashServer server) {
    this.server = server;
  }

  @Override
  public String run(int number, Kills kills) {
    List<Person> people = server.content().members().subList(FIRST, FIRST + PEOPLE);
    String reason = "Passage " + number + ": vous connaissez le quai.";
    // another animator each time: what somebody may ask on one day is limited
    Account animator = server.member(FIRST + PEOPLE + number);
    String community = community("Club du quai " + number, animator);
    Visitor asking = server.signedIn(animator).acting();
    CompletableFuture<Boolean> answer =
        CompletableFuture.supplyAsync(() -> invite(asking, community, people, reason));
    kills.within(TIME);
    boolean answered = answer.join();
    if (!answered) {
      assertThat(invite(server.signedIn(animator).acting(), community, people, reason))
          .as("asked again")
          .isTrue();
    }
    assertThat(invited(community)).hasSize(PEOPLE).doesNotHaveDuplicates();
    int again = new ReceivedMails(server.mail()).once(reason, PEOPLE, kills.count());
    return "%d members invited once (%s), %d mails handed over again; %s"
        .formatted(
            PEOPLE, answered ? "answered before the kill" : "asked again", again, kills.comeback());
  }

  private String community(String name, Account animator) {
    Answer made =
        server
            .admin()
            .acting()
            .postJson("goals/api/communities", Club.request(name, animator.login()));
    assertThat(made.status()).as("%s", made).isEqualTo(201);
    server.awaitJobs();
    return made.json().path("id").asText();
  }

  /** Whether there was an answer. */
  private boolean invite(Visitor asking, String community, List<Person> people, String reason) {
    String logins =
        people.stream().map(p -> '"' + p.login() + '"').collect(Collectors.joining(", "));
    String body = "{\"people\": [%s], \"reason\": \"%s\"}".formatted(logins, reason);
    try {
      Answer answer = asking.postJson("goals/api/communities/" + community + "/invitations", body);
      assertThat(answer.status()).as("%s", answer).isIn(200, 503);
      return answer.status() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private List<String> invited(String community) {
    List<String> logins = new ArrayList<>();
    JsonNode list =
        server
            .admin()
            .get("levain/goals/api/communities/" + community + "/invitations?limit=100")
            .json();
    list.path("items").forEach(item -> logins.add(item.path("login").asText()));
    return logins;
  }
}
