package org.levain.itests.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * {@code docs/backup.md}, typed word by word beside the unpacked archive; only the folders that its
 * first block names are ours.
 */
final class Guide {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final List<String> blocks;
  private final String names;
  private final Path place;
  private final Map<String, String> environment;
  private int typed;

  private Guide(List<String> blocks, String names, Path place, Map<String, String> environment) {
    this.blocks = blocks;
    this.names = names;
    this.place = place;
    this.environment = environment;
  }

  /**
   * The guide.
   *
   * @param place where the archive is unpacked
   * @param folders what is meant by the names of its first block
   */
  static Guide in(
      Path sources, Path place, Map<String, String> environment, Map<String, Path> folders)
      throws IOException {
    String text = Files.readString(sources.resolve("docs/backup.md"));
    List<String> blocks =
        BLOCK.matcher(text).results().map((MatchResult block) -> block.group(1)).toList();
    String names = blocks.get(0);
    for (Map.Entry<String, Path> each : folders.entrySet()) {
      String line = each.getKey() + "=" + each.getValue();
      names = names.replaceFirst("(?m)^" + each.getKey() + "=\\S+", line);
      assertThat(names).as("first block").contains(line);
    }
    return new Guide(blocks, names, place, environment);
  }

  /** Types the block that has these words in it; what was printed. */
  String type(String words) throws IOException, InterruptedException {
    String block = blocks.stream().filter(each -> each.contains(words)).findFirst().orElseThrow();
    Path output = place.resolve("guide-" + ++typed + ".log");
    try (Shell shell = Shell.start(names + block, place, output, environment)) {
      assertThat(shell.awaitEnd(PATIENCE)).as(shell.text()).isZero();
      return shell.text();
    }
  }
}
