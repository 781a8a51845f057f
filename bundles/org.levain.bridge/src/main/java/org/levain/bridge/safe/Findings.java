package org.levain.bridge.safe;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.levain.bridge.drop.Sha256;
import org.levain.bridge.home.DataFolder;

/** Looks into the data folder, and runs nothing of what lies there. */
record Findings(DataFolder folder) {

  private static final int MOST = 500;
  private static final int LAST_LINES = 30;
  private static final int LONGEST_LINE = 400;
  private static final long MOST_LOG_BYTES = 10_000_000;

  /** The jars and archives of the drop folder, each with its version and hash. */
  List<Finding> jars() {
    List<Finding> found = new ArrayList<>();
    for (Path place : List.of(folder.bundles(), folder.libraries())) {
      files(place, ".jar", ".zip").forEach(file -> found.add(jar(file)));
    }
    return found;
  }

  /** The settings, each with what is wrong with its format. */
  List<Finding> settings() {
    return files(folder.conf(), ".cfg").stream().map(this::setting).toList();
  }

  /** The last warnings of the bridge's log, the newest last. */
  List<String> warnings() {
    Path log = folder.log().resolve("levain-bridge.log");
    try {
      if (!Files.exists(log) || Files.size(log) > MOST_LOG_BYTES) {
        return List.of();
      }
      try (Stream<String> lines = Files.lines(log)) {
        List<String> all = lines.filter(line -> line.contains(" WARN ")).toList();
        return all.subList(Math.max(0, all.size() - LAST_LINES), all.size()).stream()
            .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE)))
            .toList();
      }
    } catch (IOException | RuntimeException e) {
      return List.of(String.valueOf(e));
    }
  }

  private Finding jar(Path file) {
    String name = folder.bundles().relativize(file).toString();
    try {
      String hash = "SHA-256 " + Sha256.of(file);
      return name.endsWith(".jar")
          ? Finding.good(name, (bundle(file) + " " + hash).strip())
          : Finding.good(name, hash);
    } catch (IOException | RuntimeException e) {
      return Finding.bad(name, String.valueOf(e.getMessage()));
    }
  }

  private static String bundle(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile(), false)) {
      Manifest manifest = jar.getManifest();
      if (manifest == null) {
        throw new IOException("no manifest");
      }
      String version = manifest.getMainAttributes().getValue("Bundle-Version");
      return version == null ? "" : version;
    }
  }

  private Finding setting(Path file) {
    String name = file.getFileName().toString();
    try (Reader in = Files.newBufferedReader(file)) {
      Properties read = new Properties();
      read.load(in);
      return Finding.good(name, "");
    } catch (IOException | IllegalArgumentException e) {
      return Finding.bad(name, String.valueOf(e.getMessage()));
    }
  }

  private static List<Path> files(Path place, String... endings) {
    try (Stream<Path> all = Files.list(place)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .limit(MOST)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
