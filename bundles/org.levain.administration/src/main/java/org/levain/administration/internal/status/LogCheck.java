package org.levain.administration.internal.status;

import java.nio.file.Files;
import java.nio.file.Path;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;

/** Where Levain writes what happens. */
record LogCheck(Platform platform) implements Check {

  @Override
  public String name() {
    return "log";
  }

  @Override
  public Line look(Words words) {
    Path log = platform.home().resolve("log/levain.log");
    return Files.isWritable(log)
        ? Line.ok(name(), log.toString())
        : Line.watch(name(), log.toString(), words.text("log.advice"));
  }
}
