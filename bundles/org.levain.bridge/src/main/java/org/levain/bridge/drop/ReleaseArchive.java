package org.levain.bridge.drop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final String SUMS = "SHA256SUMS";
  private static final int MOST_JARS = 500;
  private static final int MOST_SUMS_BYTES = 1_000_000;

  private ReleaseArchive() {}

  /**
   * Reads its jars into the store.
   *
   * @throws RefusedJar if it is not whole, no release, or one of its jars cannot be used
   */
  static List<Jar> read(Path file, JarStore store) throws RefusedJar {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Map<String, String> sums = sums(zip);
      List<Jar> jars = new ArrayList<>();
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        Matcher name = JAR.matcher(entry.getName());
        if (name.matches() && jars.size() < MOST_JARS) {
          jars.add(take(zip, entry, name.group(1), store, sums));
        }
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
