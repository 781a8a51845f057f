package org.levain.persistence.internal.move;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.levain.persistence.internal.Settings;
import org.levain.persistence.internal.backup.Folders;

/**
 * The file that says which database is used.
 *
 * @param home the data folder
 */
record DatabaseConfiguration(Path home) {

  private static final String FILE = "org.levain.persistence.cfg";
  private static final String SET = "\\s*(url|user|password)\\s*[=: ].*";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  /**
   * Sets another database; only the server's user may read the file from then on.
   *
   * @return where the file of before is
   */
  Path set(Settings to) throws IOException {
    Path file = Files.createDirectories(home.resolve("conf")).resolve(FILE);
    String now = TIME.format(Clock.systemUTC().instant());
    Path kept = Folders.closed(home.resolve("before-move-" + now)).resolve(FILE);
    List<String> lines = new ArrayList<>();
    if (Files.exists(file)) {
      Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES);
      Files.readAllLines(file).stream().filter(line -> !line.matches(SET)).forEach(lines::add);
    } else {
      Files.createFile(kept);
    }
    lines.add("url = " + escaped(to.url()));
    lines.add("user = " + escaped(to.user()));
    lines.add("password = " + escaped(to.password()));
    Path part = Files.createTempFile(file.getParent(), "new", ".part");
    Folders.close(part);
    Files.write(part, lines);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return kept;
  }

  /** As a file of properties reads it: a backslash, a space at an end, and what is not ASCII. */
  private static String escaped(String value) {
    return value
        .chars()
        .mapToObj(
            c ->
                c == '\\'
                    ? "\\\\"
                    : c > ' ' && c < 127 ? Character.toString(c) : "\\u%04x".formatted(c))
        .collect(Collectors.joining());
  }
}
