package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levain.itests.server.Account;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/**
 * Who gives badges and who accepts them, signed in.
 *
 * @param giver gives
 * @param holders accept
 */
record AwardHands(Visitor giver, Map<Account, Visitor> holders) {

  private static final String SHOWS =
      """
      {"answer": "show", "shows": {"wiki": true, "list": false, "strangers": true}}
      """;

  /**
   * A badge for somebody.
   *
   * @param badge which
   * @param holder for whom
   */
  record Wish(String badge, Account holder) {}

  /**
   * What was answered; written by one thread, read after it has ended.
   *
   * @param given the awards' identifiers
   * @param checks the addresses for strangers, where the holder has agreed
   */
  record Answered(Map<Wish, String> given, Map<Wish, String> checks) {

    static Answered nothing() {
      return new Answered(new HashMap<>(), new HashMap<>());
    }
  }

  /** Gives and accepts, until there is no answer; whether there always was one. */
  boolean work(List<Wish> wishes, String reason, Answered answered) {
    try {
      for (Wish wish : wishes) {
        if (!one(wish, reason, answered)) {
          return false;
        }
      }
      return true;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private boolean one(Wish wish, String reason, Answered answered) {
    Answer given = giver.postJson("badges/api/awards", body(wish, reason), key(wish, reason));
    assertThat(given.status()).as("%s", given).isIn(200, 201, 503);
    if (given.status() == 503) {
      return false;
    }
    String id = given.json().path("id").asText();
    answered.given().put(wish, id);
    Answer shown = holders.get(wish.holder()).postJson("badges/api/mine/" + id, SHOWS);
    assertThat(shown.status()).as("%s", shown).isIn(200, 503);
    if (shown.status() == 503) {
      return false;
    }
    answered.checks().put(wish, shown.json().path("check").asText());
    return true;
  }

  private static String body(Wish wish, String reason) {
    return "{\"badge\": \"%s\", \"member\": \"%s\", \"reason\": \"%s\"}"
        .formatted(wish.badge(), wish.holder().login(), reason);
  }

  private static Map<String, String> key(Wish wish, String reason) {
    String key = "crash-%s-%s-%x".formatted(wish.badge(), wish.holder().login(), reason.hashCode());
    return Map.of("Idempotency-Key", key);
  }
}
