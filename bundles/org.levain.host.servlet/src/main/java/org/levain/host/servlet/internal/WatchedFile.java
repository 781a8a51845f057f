package org.levain.host.servlet.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that is read again when it has changed. While it has an error, or is gone for a moment,
 * what it said last stays in force. Thread-safe.
 */
final class WatchedFile<T> {

  private static final Logger LOG = LoggerFactory.getLogger(WatchedFile.class);
  private static final int MOST_SHOWN = 20;

  private final Path file;
  private final Function<byte[], Parsed<T>> parse;
  private @Nullable Object state;
  private T value;
  private CsvTable.Format format = CsvTable.Format.PLAIN;
  private List<CsvProblem> problems = List.of();

  WatchedFile(Path file, T empty, Function<byte[], Parsed<T>> parse) {
    this.file = file;
    this.value = empty;
    this.parse = parse;
  }

  /** What the file says, or said when it last had no error. */
  synchronized T get() {
    try {
      Object now = state();
      if (!now.equals(state)) {
        take(parse.apply(Files.readAllBytes(file)));
        state = now;
      }
    } catch (NoSuchFileException e) {
      if (state == null) {
        LOG.info("{} is not there yet: nobody is known", file);
        state = "missing";
      }
    } catch (IOException e) {
      LOG.warn("{} cannot be read ({}); what it said before stays in force", file, e.toString());
    }
    return value;
  }

  /** What is wrong with the file as it stands; empty if nothing is. */
  synchronized List<CsvProblem> problems() {
    get();
    return problems;
  }

  /** Replaces the file in one step. */
  synchronized void replace(Function<CsvTable.Format, byte[]> content) throws IOException {
    Files.createDirectories(file.getParent());
    Path next = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".new");
    try {
      Files.write(next, content.apply(format));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
    state = null;
    get();
  }

  private Object state() throws IOException {
    BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
    return List.of(a.lastModifiedTime(), a.size(), String.valueOf(a.fileKey()));
  }

  private void take(Parsed<T> parsed) {
    problems = parsed.problems();
    if (parsed.value().isPresent()) {
      value = parsed.value().get();
      format = parsed.format();
      LOG.info("{} has been read", file);
    } else {
      problems.stream().limit(MOST_SHOWN).forEach(p -> LOG.warn("{}", p.in(file.toString())));
      LOG.warn("{} has {} errors; what it said before stays in force", file, problems.size());
    }
  }
}
