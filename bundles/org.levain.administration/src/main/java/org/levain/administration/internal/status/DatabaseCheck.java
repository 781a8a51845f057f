package org.levain.administration.internal.status;

import java.util.Optional;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Trail;
import org.levain.administration.internal.Words;
import org.levain.persistence.DatabaseTrouble;
import org.levain.persistence.Persistence;

/** The database: whether it is there, and answers. */
record DatabaseCheck(Platform platform) implements Check {

  @Override
  public String name() {
    return "database";
  }

  @Override
  public Line look(Words words) {
    Optional<String> dialect = platform.find(Persistence.class).map(Persistence::dialect);
    if (dialect.isEmpty()) {
      return Line.away(name(), words.text("database.away"), advice(words));
    }
    long start = System.nanoTime();
    boolean asked = platform.find(Trail.class).map(DatabaseCheck::ping).orElse(false);
    long millis = Math.max(1, (System.nanoTime() - start) / 1_000_000);
    String product = words.text("database." + dialect.get());
    return Line.ok(name(), asked ? words.text("database.answers", product, millis) : product);
  }

  private String advice(Words words) {
    return platform
        .find(DatabaseTrouble.class)
        .map(trouble -> trouble.why().in(words.locale()))
        .orElseGet(() -> words.text("database.away.advice"));
  }

  private static boolean ping(Trail trail) {
    trail.ping();
    return true;
  }
}
