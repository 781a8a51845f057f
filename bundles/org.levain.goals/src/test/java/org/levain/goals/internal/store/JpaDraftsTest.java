package org.levain.goals.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.levain.goals.internal.action.Drafts;
import org.levain.goals.internal.action.Drafts.Draft;
import org.levain.persistence.Persistence;
import org.levain.persistence.testing.DatabaseTest;

class JpaDraftsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private GoalsUnit unit;
  private Drafts drafts;

  @BeforeEach
  void open(Persistence persistence) {
    unit = new GoalsUnit(persistence);
    drafts = new JpaDrafts(unit);
  }

  @AfterEach
  void close() {
    threads.shutdown();
    unit.close();
  }

  private static Draft draft(String id, String uid, Instant saved, String goal) {
    return new Draft(id, uid, "help-desk", Map.of("goal", goal, "empty", ""), saved);
  }

  @DatabaseTest
  void keepsWhatWasTypedWordForWord() {
    Draft draft = draft("1", "ines", NOW, "a=b&c\r\n« é » \uD83D\uDE42 + %20");
    assertThat(drafts.save(draft)).isTrue();
    assertThat(drafts.find("ines", "1")).contains(draft);
  }

  @DatabaseTest
  void replacesTheDraftOfTheSameForm() {
    drafts.save(draft("1", "ines", NOW, "first"));
    drafts.save(draft("1", "ines", NOW.plusSeconds(1), "second"));
    assertThat(drafts.newest("ines", "help-desk").orElseThrow().fields())
        .containsEntry("goal", "second");
  }

  @DatabaseTest
  void takesANewDraftThatComesTwiceAtOnce() {
    for (int round = 1; round <= 30; round++) {
      String id = "twice-" + round;
      List<CompletableFuture<Boolean>> saved =
          Stream.of("typed", "sent")
              .map(goal -> draft(id, "ines", NOW, goal))
              .map(draft -> CompletableFuture.supplyAsync(() -> drafts.save(draft), threads))
              .toList();
      assertThat(saved).allMatch(CompletableFuture::join);
      assertThat(drafts.find("ines", id)).isPresent();
    }
  }

  @DatabaseTest
  void showsNobodyTheDraftOfAnother() {
    drafts.save(draft("1", "ines", NOW, "mine"));
    assertThat(drafts.find("aissa", "1")).isEmpty();
    assertThat(drafts.newest("aissa", "help-desk")).isEmpty();
    assertThat(drafts.save(draft("1", "aissa", NOW, "stolen"))).isFalse();
    drafts.forget("aissa", "1");
    assertThat(drafts.find("ines", "1").orElseThrow().fields()).containsEntry("goal", "mine");
  }

  @DatabaseTest
  void forgetsOnRequestAndAfterAMonth() {
    drafts.save(draft("1", "ines", NOW, "a"));
    drafts.forget("ines", "1");
    assertThat(drafts.find("ines", "1")).isEmpty();
    drafts.save(draft("2", "ines", NOW.minus(Duration.ofDays(31)), "old"));
    drafts.save(draft("3", "ines", NOW, "new"));
    assertThat(drafts.find("ines", "2")).isEmpty();
    assertThat(drafts.find("ines", "3")).isPresent();
  }

  @DatabaseTest
  void doesNotKeepWhatIsTooLong() {
    assertThat(drafts.save(draft("1", "ines", NOW, "x".repeat(Drafts.MAX_LENGTH)))).isFalse();
  }
}
