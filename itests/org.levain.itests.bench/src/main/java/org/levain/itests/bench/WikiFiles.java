package org.levain.itests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.levain.demo.wiki.WikiFolder;

/**
 * When the wiki's files were written: what no watcher slows down.
 *
 * @param folder its files
 */
record WikiFiles(WikiFolder folder) {

  /** A moment by the file system's own clock, in nanoseconds. */
  long mark() {
    try {
      Path file = Files.createTempFile(folder.path(), "mark", "");
      long now = nanos(file);
      Files.delete(file);
      return now;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many files of pages and groups were written after that moment. */
  long writtenSince(long mark) {
    try (Stream<Path> pages = Files.walk(folder.pages())) {
      return Stream.concat(pages.filter(Files::isRegularFile), Stream.of(folder.groups()))
          .filter(file -> nanos(file) > mark)
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** When pages were written after that moment, in seconds, in order. */
  List<Double> pageTimes(long mark) {
    try (Stream<Path> pages = Files.list(folder.pages())) {
      return pages
          .filter(file -> file.toString().endsWith(".txt"))
          .map(WikiFiles::nanos)
          .filter(time -> time > mark)
          .sorted()
          .map(time -> (time - mark) / 1e9)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long nanos(Path file) {
    try {
      FileTime time = Files.getLastModifiedTime(file);
      return time.to(TimeUnit.NANOSECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
