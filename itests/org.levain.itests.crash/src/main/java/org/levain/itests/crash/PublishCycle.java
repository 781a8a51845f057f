package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/**
 * Publishes one edition of a charter after the other, killed on the way. What was answered is there
 * and holds; whoever got no answer writes and publishes again, with the same key. In the end each
 * text is one edition, the last one answers, and the audit log has an entry for each.
 */
final class PublishCycle implements Cycle {

  private static final int EDITIONS = 8;

  /** Of each edition: its draft is kept, it is published. */
  private static final int STEPS = 2 * EDITIONS;

  private final CrashServer server;

  /** Steps of the present cycle that were answered. */
  private final AtomicInteger steps = new AtomicInteger();

  PublishCycle(CrashServer server) {
    this.server = server;
  }

  @Override
  public String run(int number, Kills kills) {
    CharterClub club = CharterClub.create(server, "Publishing club " + number);
    Map<Integer, Integer> answered = new LinkedHashMap<>();
    steps.set(0);
    Visitor admin = server.admin().acting();
    CompletableFuture<Boolean> work =
        CompletableFuture.supplyAsync(() -> publish(admin, club, 1, answered));
    kills.at(steps::get, STEPS, work::isDone);
    boolean whole = work.join();
    int before = answered.size();
    checkKept(club, answered);
    assertThat(publish(server.admin().acting(), club, Math.max(1, before), answered))
        .as("asked again")
        .isTrue();
    checkKept(club, answered);
    assertThat(server.json(club.api() + "/editions")).as("editions").hasSize(EDITIONS);
    club.audited("published", EDITIONS);
    return "%d editions once, %d published before the kill (%s); %s"
        .formatted(EDITIONS, before, whole ? "all" : "the rest asked again", kills.comeback());
  }

  /** From this one on, until there is no answer; whether there always was one. */
  private boolean publish(
      Visitor admin, CharterClub club, int first, Map<Integer, Integer> answered) {
    try {
      return IntStream.rangeClosed(first, EDITIONS)
          .allMatch(text -> publishOne(admin, club, text, answered));
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private boolean publishOne(
      Visitor admin, CharterClub club, int text, Map<Integer, Integer> answered) {
    Answer draft = admin.get("levain/" + club.api() + "/draft");
    if (draft.status() == 503) {
      return false;
    }
    int revision = draft.json().path("revision").asInt();
    Answer saved = admin.putJson(club.api() + "/draft", CharterClub.draft(source(text), revision));
    if (saved.status() == 503) {
      return false;
    }
    assertThat(saved.status()).as("%s", saved).isEqualTo(200);
    steps.incrementAndGet();
    Answer published =
        admin.postJson(
            club.api() + "/editions",
            "{\"revision\": " + saved.json().path("revision").asInt() + "}",
            Map.of("Idempotency-Key", "crash-" + club.id() + "-" + text));
    if (published.status() == 503) {
      return false;
    }
    assertThat(published.status()).as("%s", published).isIn(200, 201);
    int edition = published.json().path("edition").asInt();
    steps.incrementAndGet();
    Integer earlier = answered.put(text, edition);
    assertThat(earlier).as("the edition of text %d before", text).isIn(null, edition);
    return true;
  }

  /** The editions that were answered have their texts, and the last of all holds. */
  private void checkKept(CharterClub club, Map<Integer, Integer> answered) {
    answered.forEach(
        (text, edition) -> {
          JsonNode kept = server.json(club.api() + "/editions/" + edition);
          assertThat(kept.path("source").asText()).isEqualTo(source(text));
        });
    JsonNode newest = server.json(club.api() + "/editions").path(0);
    assertThat(newest.path("edition").asInt()).isBetween(answered.size(), answered.size() + 1);
    if (!newest.isMissingNode()) {
      assertThat(server.json(club.api()).path("edition")).isEqualTo(newest.path("edition"));
    }
  }

  private static String source(int text) {
    return "# Charter\n\n**1** Text number %d.\n[yes] act=post\n".formatted(text);
  }
}
