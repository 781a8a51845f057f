package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.levain.itests.crash.AwardHands.Answered;
import org.levain.itests.crash.AwardHands.Wish;
import org.levain.itests.server.Account;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/**
 * Gives badges and has each accepted at once, killed on the way. What was answered is there;
 * whoever got no answer asks again, with the same key. Each badge is there once, agreed to, seen by
 * strangers, and was offered by one mail; for mail that was on its way, see {@link MailCycle}.
 */
final class AwardCycle implements Cycle {

  private static final List<String> BADGES =
      List.of("ambassador", "coach", "animator", "initiative-owner", "sponsor", "learner");
  private static final int PEOPLE = 4;
  private static final int FIRST = 100;
  private static final Duration TIME = Duration.ofMillis(1200);

  private final CrashServer server;

  AwardCycle(CrashServer server) {
    this.server = server;
  }

  @Override
  public String run(int number, Kills kills) {
    String reason = "Passage " + number + " du badge.";
    List<Wish> wishes = wishes();
    AwardHands hands = hands();
    Answered first = Answered.nothing();
    CompletableFuture<Boolean> work =
        CompletableFuture.supplyAsync(() -> hands.work(wishes, reason, first));
    kills.within(TIME);
    boolean whole = work.join();
    checkKept(first);
    Answered second = Answered.nothing();
    assertThat(hands().work(wishes, reason, second)).as("asked again").isTrue();
    assertThat(second.given()).as("the same awards").containsAllEntriesOf(first.given());
    assertThat(second.checks()).as("under the same addresses").containsAllEntriesOf(first.checks());
    assertThat(awards(reason)).hasSameSizeAs(wishes).doesNotHaveDuplicates();
    checkKept(second);
    int again = new ReceivedMails(server.mail()).once(reason, wishes.size(), kills.count());
    endAll(second);
    return "%d awards once, %d given and %d accepted before the kill (%s), %d mails handed over again; %s"
        .formatted(
            wishes.size(),
            first.given().size(),
            first.checks().size(),
            whole ? "all" : "the rest asked again",
            again,
            kills.comeback());
  }

  private List<Wish> wishes() {
    List<Wish> wishes = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      Account holder = server.member(FIRST + i);
      BADGES.forEach(badge -> wishes.add(new Wish(badge, holder)));
    }
    return wishes;
  }

  private AwardHands hands() {
    Map<Account, Visitor> holders = new HashMap<>();
    for (int i = 0; i < PEOPLE; i++) {
      Account holder = server.member(FIRST + i);
      holders.put(holder, server.signedIn(holder).acting());
    }
    return new AwardHands(server.admin().acting(), holders);
  }

  /** What was answered is there, and strangers see what was agreed to. */
  private void checkKept(Answered answered) {
    Visitor stranger = server.stranger();
    answered
        .given()
        .forEach(
            (wish, id) -> {
              JsonNode award = server.json("badges/api/awards/" + id);
              assertThat(award.path("member").asText()).isEqualTo(wish.holder().login());
              assertThat(award.path("badge").asText()).isEqualTo(wish.badge());
            });
    answered
        .checks()
        .forEach(
            (wish, check) -> {
              String id = answered.given().get(wish);
              assertThat(server.json("badges/api/awards/" + id).path("check").asText())
                  .isEqualTo(check);
              Answer page = stranger.get("levain/" + check);
              assertThat(page.status()).as("%s", page).isEqualTo(200);
            });
  }

  /** The awards with this reason: which badge, for whom. */
  private List<String> awards(String reason) {
    List<String> found = new ArrayList<>();
    String before = "";
    do {
      JsonNode part = server.json("badges/api/awards?limit=100&before=" + before);
      for (JsonNode item : part.path("items")) {
        if (item.path("reason").asText().equals(reason)) {
          found.add(item.path("badge").asText() + " " + item.path("member").asText());
        }
      }
      before = part.path("next").asText();
    } while (!before.isEmpty());
    return found;
  }

  /** So that the next cycle can give them again. */
  private void endAll(Answered answered) {
    Visitor admin = server.admin().acting();
    answered
        .given()
        .values()
        .forEach(
            id -> {
              Answer ended =
                  admin.postJson("badges/api/awards/" + id + "/end", "{\"how\": \"ended\"}");
              assertThat(ended.status()).as("%s", ended).isEqualTo(200);
            });
  }
}
