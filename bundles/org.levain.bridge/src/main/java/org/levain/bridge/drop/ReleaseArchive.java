package org.levain.bridge.drop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The archive that people download: the jars below its {@code bundles/} are one set. Each must have
 * the hash that its {@code SHA256SUMS} names, if there is one.
 */
final class ReleaseArchive {

  private static final Pattern JAR = Pattern.compile("(?:.*/)?bundles/((?:lib/)?[^/\\\\]+\\.jar)");
  private static final Pattern SUM = Pattern.compile("([0-9a-f]{64}) [ *](?:\\./)?(.+)");
  private static final Pattern OUTSIDE =
      Pattern.compile("^[/\\\\]|^[A-Za-z]:|(^|[/\\\\])\\.\\.([/\\\\]|$)");
  private static final String SUMS = "SHA256SUMS";
  private static final int MOST_JARS = 500;
  private static final long MOST_BYTES = 1_000_000_000;
  private static final int MOST_SUMS_BYTES = 1_000_000;

  private ReleaseArchive() {}

  /**
   * Reads its jars into the store.
   *
   * @throws RefusedJar if it is not whole, no release, or one of its jars cannot be used
   */
  static List<Jar> read(Path file, JarStore store) throws RefusedJar {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Map<String, ZipEntry> wanted = wanted(zip);
      Map<String, String> sums = sums(zip);
      List<Jar> jars = new ArrayList<>();
      long left = MOST_BYTES;
      for (Map.Entry<String, ZipEntry> each : wanted.entrySet()) {
        Jar jar = take(zip, each.getValue(), each.getKey(), store, sums);
        left -= Files.size(jar.copy());
        checkSize(left);
        jars.add(jar);
      }
      if (jars.isEmpty()) {
        throw new RefusedJar("it is not a release of Levain: there is no bundles/*.jar in it");
      }
      return jars;
    } catch (ZipException e) {
      throw new RefusedJar("it is not a whole archive (" + e.getMessage() + ")");
    } catch (IOException e) {
      throw new RefusedJar("it cannot be read (" + e + ")");
    }
  }

  /** Its jars by the names that they get, before anything is unpacked. */
  private static Map<String, ZipEntry> wanted(ZipFile zip) throws RefusedJar {
    Map<String, ZipEntry> wanted = new TreeMap<>();
    long left = MOST_BYTES;
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      String path = entry.getName();
      if (OUTSIDE.matcher(path).find()) {
        throw new RefusedJar("it names a file outside of itself: " + path);
      }
      Matcher name = JAR.matcher(path);
      if (name.matches()) {
        left -= Math.max(0, entry.getSize());
        checkSize(left);
        if (wanted.put(name.group(1), entry) != null) {
          throw new RefusedJar(name.group(1) + " is in it twice");
        }
      }
    }
    if (wanted.size() > MOST_JARS) {
      throw new RefusedJar("there are more than " + MOST_JARS + " jars in it");
    }
    return wanted;
  }

  private static void checkSize(long left) throws RefusedJar {
    if (left < 0) {
      throw new RefusedJar("it unpacks to more than " + MOST_BYTES / 1_000_000 + " MB");
    }
  }

  private static Jar take(
      ZipFile zip, ZipEntry entry, String name, JarStore store, Map<String, String> sums)
      throws RefusedJar, IOException {
    Jar jar;
    try (InputStream in = zip.getInputStream(entry)) {
      jar = store.take(name, in);
    } catch (RefusedJar e) {
      throw new RefusedJar(name + " in it cannot be used: " + e.getMessage());
    }
    if (!sums.isEmpty() && !jar.sha256().equals(sums.get(entry.getName()))) {
      throw new RefusedJar(name + " in it has not the hash that SHA256SUMS names");
    }
    return jar;
  }

  private static Map<String, String> sums(ZipFile zip) throws IOException {
    Map<String, String> sums = new HashMap<>();
    ZipEntry entry = zip.getEntry(SUMS);
    if (entry != null) {
      try (InputStream in = zip.getInputStream(entry)) {
        String text = new String(in.readNBytes(MOST_SUMS_BYTES), StandardCharsets.UTF_8);
        SUM.matcher(text).results().forEach(line -> sums.put(line.group(2), line.group(1)));
      }
    }
    return sums;
  }
}
