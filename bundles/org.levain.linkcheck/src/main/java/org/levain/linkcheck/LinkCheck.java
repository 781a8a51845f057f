package org.levain.linkcheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares what compiled classes refer to with what the newest JSPWiki has: the newest one whose
 * main jar is published, its interfaces from the newest published jar of those. We compile against
 * the oldest supported one.
 */
public final class LinkCheck {

  private static final String PREFIX = "org/apache/wiki/";
  private static final List<String> JARS = List.of("main", "api", "util", "event");

  private final World world;

  private LinkCheck(World world) {
    this.world = world;
  }

  /** A check against the newest JSPWiki. */
  public static LinkCheck againstNewestWiki() {
    World world = new World(PREFIX);
    for (String jar : JARS) {
      try (InputStream in = LinkCheck.class.getResourceAsStream("jspwiki-" + jar + ".jar")) {
        world.addJar(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new LinkCheck(world);
  }

  /** What does not fit, one sentence each; empty if everything does. */
  public List<String> problemsOf(Path classes) {
    return referencesOf(classes).stream().flatMap(r -> world.problem(r).stream()).toList();
  }

  /** What does not fit in one class file. */
  public List<String> problemsOf(byte[] classFile) {
    return References.of(classFile, PREFIX).stream()
        .flatMap(r -> world.problem(r).stream())
        .toList();
  }

  /** How many references to the wiki the classes in a folder have. */
  public int countReferences(Path classes) {
    return referencesOf(classes).size();
  }

  private static List<Reference> referencesOf(Path classes) {
    List<Reference> references = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        references.addAll(References.of(Files.readAllBytes(file), PREFIX));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return references;
  }
}
