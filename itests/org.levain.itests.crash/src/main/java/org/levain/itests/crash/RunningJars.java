package org.levain.itests.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The jars that run, as the bridge's log tells it: what was put in last or took another's place.
 *
 * @param hashes by the name of the file
 */
record RunningJars(Map<String, String> hashes) {

  private static final Pattern LINE =
      Pattern.compile(
          "(?:put in|replaced): org\\.levain\\.(?!itests)\\S+ \\S+ \\(([^)]+)\\)"
              + " sha256 ([0-9a-f]{64})");

  /** Begins what a server writes that starts, and ends what it came up with. */
  private static final String STARTS = "] version ";

  private static final String STARTED = "] started in ";

  static RunningJars of(Path home) {
    return told(read(home.resolve("log/levain-bridge.log")));
  }

  /** Those that the last server came up with, before it took anything over; none until it has. */
  static RunningJars atTheLastStart(Path home) {
    String log = read(home.resolve("log/levain-bridge.log"));
    String last = log.substring(Math.max(0, log.lastIndexOf(STARTS)));
    return told(last.substring(0, Math.max(0, last.indexOf(STARTED))));
  }

  private static RunningJars told(String log) {
    Map<String, String> hashes = new TreeMap<>();
    Matcher lines = LINE.matcher(log);
    while (lines.find()) {
      hashes.put(lines.group(1), lines.group(2));
    }
    return new RunningJars(hashes);
  }

  /** The same with others in the places of these. */
  RunningJars with(Map<String, String> others) {
    Map<String, String> all = new TreeMap<>(hashes);
    all.putAll(others);
    return new RunningJars(all);
  }

  /** Those of these names. */
  Map<String, String> only(Collection<String> names) {
    Map<String, String> some = new TreeMap<>(hashes);
    some.keySet().retainAll(names);
    return some;
  }

  /** The hashes of what lies in the drop folder under these names. */
  static Map<String, String> lying(Path home, Collection<String> names) {
    Map<String, String> lying = new TreeMap<>();
    for (String name : names) {
      Path file = home.resolve("bundles").resolve(name);
      lying.put(name, Files.exists(file) ? sha256(file) : "nothing");
    }
    return lying;
  }

  static String sha256(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path log) {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
