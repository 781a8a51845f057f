package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.levain.itests.server.Account;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.CharterText;
import org.levain.itests.visit.Visitor;

/**
 * Members acknowledge a charter, one after the other and each twice, killed on the way. What was
 * answered is there; whoever got no answer says it again. Each member has acknowledged the edition
 * once, and the audit log has an entry for each.
 */
final class AcknowledgeCycle implements Cycle {

  private static final String CHARTER = "# Charter\n\n**1** Everybody writes.\n[yes] act=post\n";
  private static final int PEOPLE = 24;
  private static final int FIRST = 100;

  private final CrashServer server;

  AcknowledgeCycle(CrashServer server) {
    this.server = server;
  }

  @Override
  public String run(int number, Kills kills) {
    CharterClub club = CharterClub.create(server, "Reading club " + number);
    CharterText.publish(server.admin().acting(), club.id(), CHARTER);
    List<Account> people =
        IntStream.range(0, PEOPLE).mapToObj(i -> server.member(FIRST + i)).toList();
    List<Account> answered = new CopyOnWriteArrayList<>();
    List<Visitor> readers = people.stream().map(this::signedIn).toList();
    CompletableFuture<Boolean> work =
        CompletableFuture.supplyAsync(() -> acknowledge(people, readers, club, answered));
    kills.at(answered::size, PEOPLE, work::isDone);
    boolean whole = work.join();
    int before = answered.size();
    answered.forEach(reader -> once(reader, club));
    List<Account> rest = people.subList(before, PEOPLE);
    assertThat(acknowledge(rest, rest.stream().map(this::signedIn).toList(), club, answered))
        .as("said again")
        .isTrue();
    people.forEach(reader -> once(reader, club));
    club.audited("acknowledged", PEOPLE);
    return "%d acknowledgements once, %d before the kill (%s); %s"
        .formatted(PEOPLE, before, whole ? "all" : "the rest said again", kills.comeback());
  }

  private Visitor signedIn(Account account) {
    return server.signedIn(account).acting();
  }

  /** Each twice, until there is no answer; whether there always was one. */
  private static boolean acknowledge(
      List<Account> people, List<Visitor> readers, CharterClub club, List<Account> answered) {
    try {
      for (int i = 0; i < people.size(); i++) {
        if (!say(readers.get(i), club)) {
          return false;
        }
        answered.add(people.get(i));
        if (!say(readers.get(i), club)) {
          return false;
        }
      }
      return true;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static boolean say(Visitor reader, CharterClub club) {
    Answer kept = reader.postJson(club.api() + "/acknowledgements", "{\"edition\": 1}");
    assertThat(kept.status()).as("%s", kept).isIn(200, 201, 503);
    return kept.status() != 503;
  }

  private void once(Account reader, CharterClub club) {
    Answer mine = signedIn(reader).get("levain/" + club.api() + "/acknowledgements");
    List<Integer> editions = new ArrayList<>();
    for (JsonNode given : mine.json()) {
      editions.add(given.path("edition").asInt());
    }
    assertThat(editions).as("what %s has acknowledged", reader.login()).containsExactly(1);
  }
}
