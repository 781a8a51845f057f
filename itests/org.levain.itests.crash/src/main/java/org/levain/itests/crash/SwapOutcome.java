package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.levain.itests.arquillian.Bundles;

/**
 * What a server that was killed in a swap has become: one set or the other, nothing between.
 *
 * @param server the server that was started again
 * @param before what ran before
 * @param fresh hashes of the jars that came, by name
 */
record SwapOutcome(CrashServer server, RunningJars before, Map<String, String> fresh) {

  /** Whether the server says what it came up with. */
  boolean hasComeUp() {
    return !RunningJars.atTheLastStart(server.home()).hashes().isEmpty();
  }

  /** Whether it came up with the new set; the old one otherwise, and nothing between. */
  boolean cameUpNew() {
    return isNew("the set that it came up with", RunningJars.atTheLastStart(server.home()));
  }

  /** The same of what runs in the end; it is whole, and the folder holds it and nothing else. */
  boolean isNew() {
    boolean isNew = isNew("the set that runs", RunningJars.of(server.home()));
    assertThat(RunningJars.lying(server.home(), fresh.keySet()))
        .as("what lies in the drop folder")
        .isEqualTo(isNew ? fresh : before.only(fresh.keySet()));
    assertThat(leftovers()).as("left in the drop folder").isEmpty();
    assertThat(server.home().resolve("cache/placing.tsv")).doesNotExist();
    assertThat(standIns()).as("good jars that are taken for bad ones").isEmpty();
    assertThat(server.agent().install("probe:set", Bundles.probe(SetProbe.class))).isNotNull();
    assertThat(server.agent().ask(SetProbe.NAME, "").lines())
        .as("inside the framework")
        .containsAll(marksOfTheFolder());
    server.awaitParts();
    assertThat(server.json("admin/api/status").path("lines"))
        .filteredOn(line -> line.path("name").asText().equals("modules"))
        .singleElement()
        .satisfies(line -> assertThat(line.path("state").asText()).as("%s", line).isEqualTo("ok"));
    return isNew;
  }

  private boolean isNew(String what, RunningJars now) {
    RunningJars after = before.with(fresh);
    assertThat(now).as(what).isIn(before, after);
    return now.equals(after);
  }

  private List<String> leftovers() {
    try (Stream<Path> files = Files.list(server.home().resolve("bundles"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".jar") && !name.equals("lib"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> standIns() {
    Path file = server.home().resolve("cache/stand-ins.tsv");
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What each bundle should say of itself, as its jar in the folder has it. */
  private List<String> marksOfTheFolder() {
    Path folder = server.home().resolve("bundles");
    return fresh.keySet().stream().map(name -> mark(folder.resolve(name))).toList();
  }

  private static String mark(Path file) {
    try (JarFile jar = new JarFile(file.toFile())) {
      String name = jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
      ZipEntry mark = jar.getEntry("META-INF/swap.txt");
      String text =
          mark == null
              ? ""
              : new String(jar.getInputStream(mark).readAllBytes(), StandardCharsets.UTF_8);
      return name.replaceFirst(";.*", "") + " active " + text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
