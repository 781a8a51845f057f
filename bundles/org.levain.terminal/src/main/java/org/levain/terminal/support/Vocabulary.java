package org.levain.terminal.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The words that stand in the program itself: names of classes and packages, and what Levain's own
 * code and English messages say. Whatever else stands in a log was put in by people.
 */
final class Vocabulary {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern OURS = Pattern.compile("org/levain/.*\\.class");
  private static final Pattern MESSAGES = Pattern.compile("OSGI-INF/l10n/[a-z]+\\.properties");

  /** They know the words of people: what a goal may be made of. */
  private static final Pattern OF_PEOPLE =
      Pattern.compile("org/levain/goals/(linter|templates)/.*");

  private static final int LONGEST_ENTRY = 2_000_000;

  private final Set<String> words = new HashSet<>();

  /** Whether the program uses this word, written like this. */
  boolean has(String word) {
    return words.contains(word);
  }

  /** Adds words that people cannot have put in. */
  Vocabulary with(String text) {
    WORD.matcher(text).results().forEach(word -> words.add(word.group()));
    return this;
  }

  /** Adds the words of the jars in a folder; one that cannot be read has none. */
  Vocabulary withJars(Path folder) {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> jars = Files.list(folder)) {
        jars.filter(jar -> jar.toString().endsWith(".jar")).forEach(this::withJar);
      } catch (IOException e) {
        // then more is masked
      }
    }
    return this;
  }

  /** Adds the words of a jar, or of a folder of classes. */
  Vocabulary withJar(Path jar) {
    try {
      if (Files.isDirectory(jar)) {
        readFolder(jar);
      } else if (Files.exists(jar)) {
        readJar(jar);
      }
    } catch (IOException | RuntimeException e) {
      // then more is masked
    }
    return this;
  }

  private void readJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (entry.getName().endsWith(".class")) {
          with(entry.getName());
        }
        if (isWanted(entry.getName())) {
          try (InputStream in = zip.getInputStream(entry)) {
            read(entry.getName(), in.readNBytes(LONGEST_ENTRY));
          }
        }
      }
    }
  }

  private void readFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isWanted(name)) {
          read(name, Files.readAllBytes(file));
        }
      }
    }
  }

  private static boolean isWanted(String name) {
    return (OURS.matcher(name).matches() || MESSAGES.matcher(name).matches())
        && !OF_PEOPLE.matcher(name).matches();
  }

  private void read(String name, byte[] content) throws IOException {
    if (name.endsWith(".class")) {
      ClassWords.each(content, this::with);
    } else {
      with(new String(content, StandardCharsets.UTF_8));
    }
  }
}
