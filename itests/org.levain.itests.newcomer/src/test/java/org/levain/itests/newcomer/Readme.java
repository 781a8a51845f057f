package org.levain.itests.newcomer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The README's words that are meant for a shell. */
record Readme(String text) {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

  static Readme in(Path sources) throws IOException {
    return new Readme(Files.readString(sources.resolve("README.md")));
  }

  /** The first command that a reader meets. */
  String firstCommand() {
    return blocks().get(0).lines().findFirst().orElseThrow();
  }

  /** The block that installs Levain into a server which is there already. */
  String installation() {
    return blocks().stream()
        .filter(block -> block.contains("WEB-INF/lib"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> blocks() {
    return BLOCK.matcher(text).results().map((MatchResult block) -> block.group(1)).toList();
  }
}
