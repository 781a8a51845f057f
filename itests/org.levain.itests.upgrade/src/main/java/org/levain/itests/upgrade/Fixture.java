package org.levain.itests.upgrade;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.levain.demo.server.Folders;
import org.levain.demo.server.Zip;

/**
 * What a version has left in a folder: {@code levain/db keys conf}, {@code wiki/}, and beside them
 * what it was when that version ended.
 *
 * @param folder the folder that the server lies in
 */
public record Fixture(Path folder) {

  private static final String FACTS = "facts.json";
  private static final String PROJECTION = "projection.txt";
  private static final String BEFORE_SEEDING = "projection-before-seeding.txt";

  /** What is kept of a server that has ended, and what tells about it. */
  static final List<String> CONTENT =
      List.of(
          "levain/conf",
          "levain/db",
          "levain/keys",
          "wiki/pages",
          "wiki/attachments",
          "wiki/userdatabase.xml",
          "wiki/groupdatabase.xml",
          FACTS,
          PROJECTION,
          BEFORE_SEEDING);

  /** The recorded fixtures, {@code fixture-VERSION.zip}, in a folder. */
  public static List<Path> zipsIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("fixture-.*\\.zip"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Unpacks one; the folder is a server's own and has nothing of it yet. */
  static void unpack(Path zip, Path folder) {
    new Zip(zip).unpackInto(folder);
    Folders.create(folder.resolve("wiki/attachments"));
    Folders.create(folder.resolve("wiki/work"));
  }

  /** What a later version has to find again. */
  public Facts facts() {
    try {
      return new ObjectMapper().readValue(text(FACTS), Facts.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The canonical projection when the version ended. */
  public List<String> projection() {
    return text(PROJECTION).lines().toList();
  }

  /**
   * What undoing the run has to lead to: what was there before it, and the page that was edited.
   */
  public List<String> afterUndo() {
    List<String> lines = new ArrayList<>(text(BEFORE_SEEDING).lines().toList());
    String edited = "page " + facts().edited() + " ";
    lines.addAll(projection().stream().filter(line -> line.startsWith(edited)).toList());
    return lines;
  }

  void write(Facts facts, String projection, String beforeSeeding) {
    try {
      Folders.write(
          folder.resolve(FACTS),
          new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(facts) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Folders.write(folder.resolve(PROJECTION), projection);
    Folders.write(folder.resolve(BEFORE_SEEDING), beforeSeeding);
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
