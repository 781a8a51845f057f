package org.levain.itests.bench.tomcat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.levain.itests.load.OpenSchedule;
import org.levain.itests.load.OpenSchedule.Outcome;
import org.levain.itests.load.PeopleLoad;
import org.levain.itests.load.Swapped;

/**
 * The open schedule of a swap on the small application: as many requests, writes among them as
 * often, some of them sent twice at once as often; a second before the change, and two after it.
 *
 * @param url the application
 * @param kept the folder that it keeps writes in
 * @param process its server
 */
record PeerLoad(URI url, Path kept, ProcessHandle process) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int SECONDS_BEFORE = 1;
  private static final int SECONDS_AFTER = 2;

  /** Each fifth write is sent twice; a write is each four hundredth request. */
  private static final int ONE_IN_SENT_TWICE = 5 * 400;

  /**
   * Changes the application meanwhile.
   *
   * @param round makes what is written unique
   * @param change has ended when it returns
   */
  Swapped change(int round, int perSecond, Runnable change) {
    Duration before = processor();
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Void> changed =
        CompletableFuture.runAsync(change, later(SECONDS_BEFORE))
            .thenRunAsync(() -> over.set(true), later(SECONDS_AFTER));
    List<Outcome> outcomes =
        new OpenSchedule(perSecond, LONGEST).run(number -> send(round, number), over::get);
    changed.join();
    return count(round, outcomes, processor().minus(before));
  }

  private static Executor later(int seconds) {
    return CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS);
  }

  private CompletableFuture<Integer> send(int round, int number) {
    if (!PeopleLoad.isWrite(number)) {
      return send(HttpRequest.newBuilder(url).build());
    }
    HttpRequest write =
        HttpRequest.newBuilder(url)
            .header(PeerApplication.KEY, key(round, number))
            .POST(BodyPublishers.noBody())
            .build();
    return number % ONE_IN_SENT_TWICE == 0
        ? send(write).thenCombine(send(write), Math::max)
        : send(write);
  }

  private static CompletableFuture<Integer> send(HttpRequest request) {
    return CLIENT.sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
  }

  private Swapped count(int round, List<Outcome> outcomes, Duration processor) {
    long lost = outcomes.stream().filter(each -> isLost(round, each)).count();
    // a file of this name is there once or not at all
    return new Swapped(outcomes, lost, 0, processor, "");
  }

  private boolean isLost(int round, Outcome each) {
    return each.isLost()
        || PeopleLoad.isWrite(each.number())
            && Files.notExists(kept.resolve(key(round, each.number())));
  }

  private static String key(int round, int number) {
    return round + "-" + number;
  }

  private Duration processor() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
