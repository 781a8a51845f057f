package org.levain.administration.internal.status;

import java.nio.file.Files;
import java.nio.file.Path;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;

/** The drop folder: where modules are put in and taken out. */
record FoldersCheck(Platform platform) implements Check {

  @Override
  public String name() {
    return "folder";
  }

  @Override
  public Line look(Words words) {
    Path folder = platform.home().resolve("bundles");
    return Files.isReadable(folder)
        ? Line.ok(name(), folder.toString())
        : Line.watch(name(), folder.toString(), words.text("folder.advice"));
  }
}
