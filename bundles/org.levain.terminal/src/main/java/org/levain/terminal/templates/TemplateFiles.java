package org.levain.terminal.templates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.read.Reading;
import org.levain.goals.templates.read.TemplateFault;
import org.levain.goals.templates.read.TemplateReader;
import org.levain.terminal.Failure;
import org.levain.terminal.Paths;

/** A template file, or a folder of them, on this machine. */
public record TemplateFiles(List<Path> files) {

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  /**
   * What was named.
   *
   * @throws Failure if there is nothing, no template in it, or it cannot be read
   */
  public static TemplateFiles of(Path path) {
    if (!Files.isReadable(path)) {
      String found = Files.exists(path) ? "Cannot read " : "There is no file or folder ";
      throw Failure.badInput(found + Paths.text(path) + ".");
    }
    List<Path> files = Files.isDirectory(path) ? in(path) : List.of(path);
    if (files.isEmpty()) {
      throw Failure.badInput(
          "There is no template (.yaml, .yml or .json) in " + Paths.text(path) + ".");
    }
    return new TemplateFiles(files);
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(TemplateFiles::isTemplate).sorted().toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static boolean isTemplate(Path file) {
    String name = Paths.name(file).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith)
        && !name.endsWith(".schema.json")
        && Files.isRegularFile(file);
  }

  /** One row a fault: file, line, field, what was expected and found. */
  public List<String[]> faults() {
    TemplateReader reader = new TemplateReader();
    List<String[]> rows = new ArrayList<>();
    Map<String, String> byId = new LinkedHashMap<>();
    for (Path file : files) {
      String name = Paths.name(file);
      Reading reading = reader.read(name, bytes(file));
      reading.mistakes().stream().map(TemplateFiles::row).forEach(rows::add);
      reading.usable().map(Template::id).ifPresent(id -> twice(id, name, byId, rows));
    }
    return rows;
  }

  private static void twice(String id, String name, Map<String, String> byId, List<String[]> rows) {
    String first = byId.putIfAbsent(id, name);
    if (first != null) {
      String message = "expected an id that no other file has; found “" + id + "” in " + first;
      rows.add(new String[] {name, "", "id", message});
    }
  }

  private static String[] row(TemplateFault fault) {
    String line = fault.line() > 0 ? Integer.toString(fault.line()) : "";
    return new String[] {fault.file(), line, fault.field(), fault.message(Locale.ENGLISH)};
  }

  private static byte[] bytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(TemplateReader.MAX_BYTES + 1);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static Failure unreadable(Path path, IOException e) {
    return Failure.badInput("Cannot read " + Paths.text(path) + ": " + e.getMessage() + ".");
  }
}
