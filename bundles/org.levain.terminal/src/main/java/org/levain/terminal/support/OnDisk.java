package org.levain.terminal.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.levain.persistence.internal.backup.Sha256;

/** What can be told of a data folder without the server, in words that say nothing of persons. */
final class OnDisk {

  private static final Pattern PID = Pattern.compile("org\\.levain\\.[a-z.]+\\.cfg");
  private static final Pattern BUNDLE = Pattern.compile("[A-Za-z0-9_.-]{1,120}");
  private static final Pattern PLAIN = Pattern.compile("true|false|\\d{1,5}");
  private static final Pattern DATABASE = Pattern.compile("jdbc:(derby|postgresql):.*");
  private static final int LAST_LINES = 3_000;
  private static final int MOST_LOG_BYTES = 4_000_000;

  private final Path folder;
  private final Vocabulary vocabulary;
  private final Mask mask;

  OnDisk(Path folder, Vocabulary vocabulary) {
    this.folder = folder;
    this.vocabulary = vocabulary;
    this.mask = new Mask(vocabulary);
  }

  /** The jars of the drop folder: name, version, bytes, hash. */
  String bundles() throws IOException {
    StringBuilder rows = new StringBuilder("bundle\tversion\tbytes\tsha256\n");
    for (String place : List.of("bundles", "bundles/lib")) {
      for (Path jar : files(folder.resolve(place), ".jar")) {
        rows.append(bundle(jar)).append('\t').append(Files.size(jar)).append('\t');
        rows.append(Sha256.of(jar)).append('\n');
      }
    }
    return rows.toString();
  }

  /** The settings that are made, without what they are set to, unless it is a number or a yes. */
  String settings() throws IOException {
    StringBuilder rows = new StringBuilder("file\tkey\tvalue\n");
    int others = 0;
    for (Path file : files(folder.resolve("conf"), "")) {
      String name = file.getFileName().toString();
      if (PID.matcher(name).matches()) {
        rows.append(settings(name, file));
      } else {
        others++;
      }
    }
    return rows + "other files\t\t" + others + "\n";
  }

  /** How large the parts of the data folder are. */
  String sizes() throws IOException {
    StringBuilder rows = new StringBuilder("folder\tfiles\tbytes\n");
    for (String part : List.of("bundles", "cache", "conf", "db", "keys", "log", "run")) {
      rows.append(part).append('\t').append(size(folder.resolve(part))).append('\n');
    }
    return rows.toString();
  }

  /** The last lines of a log, masked. */
  String log(String name) throws IOException {
    Path file = folder.resolve("log").resolve(name);
    if (!Files.isRegularFile(file)) {
      return "";
    }
    List<String> lines = end(file).lines().map(mask::line).toList();
    List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
    return String.join("\n", last) + "\n";
  }

  private String bundle(Path jar) {
    try (JarFile file = new JarFile(jar.toFile(), false)) {
      Manifest manifest = file.getManifest();
      Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
      return plain(main.getValue("Bundle-SymbolicName"))
          + "\t"
          + plain(main.getValue("Bundle-Version"));
    } catch (IOException | RuntimeException e) {
      return "cannot be read\t";
    }
  }

  private static String plain(String header) {
    String value = header == null ? "" : header.split(";", 2)[0].strip();
    return BUNDLE.matcher(value).matches() ? value : "";
  }

  private String settings(String name, Path file) {
    Properties read = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      read.load(in);
    } catch (IOException | IllegalArgumentException e) {
      return name + "\tcannot be read\t\n";
    }
    List<String> rows = new ArrayList<>();
    for (String key : new TreeSet<>(read.stringPropertyNames())) {
      String shown = vocabulary.has(key) ? key : Mask.GONE;
      rows.add(name + "\t" + shown + "\t" + value(read.getProperty(key)) + "\n");
    }
    Collections.sort(rows);
    return String.join("", rows);
  }

  private static String value(String value) {
    Matcher database = DATABASE.matcher(value);
    if (database.matches()) {
      return database.group(1);
    }
    return value.isBlank() || PLAIN.matcher(value.strip()).matches() ? value.strip() : Mask.GONE;
  }

  private static String size(Path part) throws IOException {
    if (!Files.isDirectory(part)) {
      return "0\t0";
    }
    long count = 0;
    long bytes = 0;
    try (Stream<Path> all = Files.walk(part)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        count++;
        bytes += Files.size(file);
      }
    }
    return count + "\t" + bytes;
  }

  /** Whole lines of its end only: a log may be large. */
  private static String end(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      long start = Math.max(0, channel.size() - MOST_LOG_BYTES);
      channel.position(start);
      InputStream in = Channels.newInputStream(channel);
      String text = new String(in.readNBytes(MOST_LOG_BYTES), StandardCharsets.UTF_8);
      return start == 0 ? text : text.substring(text.indexOf('\n') + 1);
    }
  }

  private static List<Path> files(Path place, String ending) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(place)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
