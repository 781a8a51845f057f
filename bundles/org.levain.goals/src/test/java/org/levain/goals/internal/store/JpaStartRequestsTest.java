package org.levain.goals.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.levain.goals.internal.action.Drafts;
import org.levain.goals.internal.action.StartRequests;
import org.levain.goals.internal.domain.RequestState;
import org.levain.goals.internal.domain.RequestState.Answer;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.goals.internal.domain.StartRequest.Wish;
import org.levain.goals.templates.words.Language;
import org.levain.persistence.Persistence;
import org.levain.persistence.testing.DatabaseTest;

class JpaStartRequestsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00.123Z");
  private static final Answer ANSWER = new Answer("Name a site.\nÉtampes.", "u-admin", NOW);

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private GoalsUnit unit;
  private StartRequests requests;

  @BeforeEach
  void open(Persistence persistence) {
    unit = new GoalsUnit(persistence);
    requests = new JpaStartRequests(unit);
  }

  @AfterEach
  void close() {
    threads.shutdown();
    unit.close();
  }

  private static StartRequest request(String id, String uid) {
    Map<String, String> fields = Map.of("name", "a=b&c\r\n« é » \uD83D\uDE42", "empty", "");
    Wish wish = new Wish("help-desk", Language.FR, "Congés", "Répondre en un jour.", fields);
    return new StartRequest(id, uid, "form-" + id, wish, NOW, new RequestState.Open());
  }

  private StartRequest add(String id, String uid) {
    StartRequest request = request(id, uid);
    requests.change(
        tx -> {
          requests.add(tx, request);
          return true;
        });
    return request;
  }

  private Optional<StartRequest> step(
      String id, Function<StartRequest, Optional<StartRequest>> step) {
    return requests.change(tx -> requests.step(tx, id, step));
  }

  private static List<String> ids(List<StartRequest> found) {
    return found.stream().map(StartRequest::id).toList();
  }

  @DatabaseTest
  void keepsWhatWasAskedWordForWord() {
    StartRequest request = add("1", "ines");
    assertThat(requests.find("1")).contains(request);
    assertThat(requests.fromForm("ines", "form-1")).contains(request);
    assertThat(requests.fromForm("martin", "form-1")).isEmpty();
    assertThat(requests.find("2")).isEmpty();
  }

  @DatabaseTest
  void keepsEachState() {
    StartRequest open = add("1", "ines");
    StartRequest back = step("1", r -> r.sendBack(ANSWER)).orElseThrow();
    assertThat(requests.find("1")).contains(back);
    Wish other = new Wish("event", Language.EN, "Fair", "Prepare a fair.", Map.of("name", "Fair"));
    StartRequest again = step("1", r -> r.sendAgain(other, NOW.plusMillis(5))).orElseThrow();
    assertThat(requests.find("1")).contains(again).get().isNotEqualTo(open);
    StartRequest accepted = step("1", r -> r.accept("c-1", "u-admin", NOW)).orElseThrow();
    assertThat(requests.find("1")).contains(accepted);
    add("2", "ines");
    StartRequest declined = step("2", r -> r.decline(ANSWER)).orElseThrow();
    assertThat(requests.find("2")).contains(declined);
    add("3", "ines");
    StartRequest withdrawn = step("3", r -> r.withdraw(NOW)).orElseThrow();
    assertThat(requests.find("3")).contains(withdrawn);
    assertThat(step("3", r -> r.decline(ANSWER))).isEmpty();
    assertThat(requests.find("3")).contains(withdrawn);
    assertThat(step("none", r -> r.decline(ANSWER))).isEmpty();
  }

  @DatabaseTest
  void listsWhatWaitsOldestFirstAndTheRestNewestFirst() {
    Stream.of("1", "2", "3", "4", "5").forEach(id -> add(id, "ines"));
    step("2", r -> r.decline(ANSWER));
    step("4", r -> r.sendBack(ANSWER));
    assertThat(ids(requests.open("", 2))).containsExactly("1", "3");
    assertThat(ids(requests.open("3", 2))).containsExactly("5");
    assertThat(ids(requests.done("", 1))).containsExactly("4");
    assertThat(ids(requests.done("4", 5))).containsExactly("2");
    add("6", "martin");
    assertThat(ids(requests.of("ines", 2))).containsExactly("5", "4");
    assertThat(ids(requests.of("martin", 2))).containsExactly("6");
  }

  @DatabaseTest
  void letsOneFormInOnce() {
    StartRequest first = add("1", "ines");
    StartRequest twin =
        new StartRequest("2", "ines", first.formKey(), first.wish(), NOW, first.state());
    assertThatThrownBy(
            () ->
                requests.change(
                    tx -> {
                      requests.add(tx, twin);
                      return true;
                    }))
        .isInstanceOf(PersistenceException.class);
    assertThat(requests.find("2")).isEmpty();
  }

  @DatabaseTest
  void letsOneOfTwoAnswersThrough() {
    for (int round = 10; round < 30; round++) {
      String id = "r-" + round;
      add(id, "ines");
      List<CompletableFuture<Boolean>> answered =
          Stream.<Function<StartRequest, Optional<StartRequest>>>of(
                  r -> r.decline(ANSWER), r -> r.accept("c-1", "u-admin", NOW))
              .map(s -> CompletableFuture.supplyAsync(() -> step(id, s).isPresent(), threads))
              .toList();
      assertThat(answered.stream().map(CompletableFuture::join).filter(through -> through))
          .as(id)
          .hasSize(1);
    }
  }

  @DatabaseTest
  void knowsWhatIsTooLong() {
    assertThat(requests.fits(Map.of("name", "short"))).isTrue();
    assertThat(requests.fits(Map.of("name", "x".repeat(Drafts.MAX_LENGTH)))).isFalse();
  }
}
