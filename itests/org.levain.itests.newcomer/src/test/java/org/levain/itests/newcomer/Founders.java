package org.levain.itests.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Club;
import org.levain.itests.visit.Visitor;

/** Somebody who creates one community after the other, and notes when each was acknowledged. */
final class Founders implements AutoCloseable {

  private final Visitor admin;
  private final String animator;
  private final String name;
  private final Map<String, Instant> acknowledged = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final ExecutorService thread = Executors.newSingleThreadExecutor();

  /** Founders in the name of an administrator who has signed in. */
  Founders(Visitor signedIn, String animator, String name) {
    this.admin = signedIn.acting();
    this.animator = animator;
    this.name = name;
  }

  /** Creates one. */
  void found() {
    String next = name + " " + number.incrementAndGet();
    Answer answer = admin.postJson("goals/api/communities", Club.request(next, animator));
    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    acknowledged.put(next, Instant.now());
  }

  /** Goes on until it is stopped. */
  Future<?> goOn() {
    return thread.submit(
        () -> {
          while (!stopped.get()) {
            found();
          }
        });
  }

  void stop() {
    stopped.set(true);
  }

  /** How many were acknowledged so far. */
  int count() {
    return acknowledged.size();
  }

  Set<String> acknowledgedBefore(Instant point) {
    return acknowledged.entrySet().stream()
        .filter(each -> each.getValue().isBefore(point))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of all communities, whoever asks. */
  static Set<String> names(Visitor visitor) {
    Set<String> names = new TreeSet<>();
    String after = "";
    do {
      String next = URLEncoder.encode(after, StandardCharsets.UTF_8);
      JsonNode page = visitor.get("levain/goals/api/communities?after=" + next).json();
      page.path("items").forEach(item -> names.add(item.path("name").asText()));
      after = page.path("next").asText("");
    } while (!after.isEmpty());
    return names;
  }

  @Override
  public void close() {
    stop();
    thread.shutdown();
  }
}
