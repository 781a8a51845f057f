package org.levain.administration.internal.status;

import java.util.Optional;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Trail;
import org.levain.administration.internal.Words;
import org.levain.host.Members;
import org.levain.persistence.DatabaseTrouble;
import org.levain.persistence.Persistence;

/** The database: whether it is there, and answers. */
record DatabaseCheck(Platform platform) implements Check {

  /** From so many members on another database is recommended; as many are read at once. */
  private static final int MANY = 1_000;

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
    String value = asked ? words.text("database.answers", product, millis) : product;
    return dialect.get().equals("derby") && isLarge()
        ? Line.watch(name(), value, words.text("database.derby.advice", MANY))
        : Line.ok(name(), value);
  }

  /** Derby lives in the server's own process, on one disk and with one's memory. */
  private boolean isLarge() {
    return platform.find(Members.class).map(m -> m.list("", MANY).size() == MANY).orElse(false);
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
