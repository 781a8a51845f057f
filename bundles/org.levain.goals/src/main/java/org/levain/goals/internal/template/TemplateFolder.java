package org.levain.goals.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.read.Reading;
import org.levain.goals.templates.read.TemplateFault;
import org.levain.goals.templates.read.TemplateReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder {@code templates/} of the data folder: one file a template, written by people or by
 * Levain’s pages. Looked at whenever somebody asks, read anew when a file changed. Thread-safe.
 */
final class TemplateFolder {

  private static final Logger LOG = LoggerFactory.getLogger(TemplateFolder.class);
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");
  private static final String ASIDE = "set-aside";

  private final Path folder;
  private final TemplateReader reader;
  private final Clock clock;
  private Map<String, String> seen = Map.of();
  private boolean stale;
  private Contents contents = new Contents(List.of(), List.of());

  TemplateFolder(Path folder, TemplateReader reader, Clock clock) {
    this.folder = folder;
    this.reader = reader;
    this.clock = clock;
  }

  /** What is in it. */
  record Contents(List<Own> templates, List<TemplateFault> faults) {}

  /** A template with its file. */
  record Own(Template template, String text) {}

  /** What is in it now. */
  synchronized Contents contents() {
    List<Path> files = files();
    Map<String, String> now = new HashMap<>();
    files.forEach(file -> now.put(name(file), stamp(file)));
    if (stale || !now.equals(seen)) {
      contents = read(files);
      seen = now;
      stale = false;
    }
    return contents;
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(TemplateFolder::isTemplate).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("The templates in {} cannot be listed", folder, e);
      return List.of();
    }
  }

  private static boolean isTemplate(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
  }

  /** Changes with every writing of the file. */
  private static String stamp(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis() + "/" + Files.size(file);
    } catch (IOException e) {
      return "gone";
    }
  }

  private Contents read(List<Path> files) {
    Map<String, Own> templates = new HashMap<>();
    List<TemplateFault> faults = new ArrayList<>();
    for (Path file : files) {
      try {
        byte[] bytes = bytes(file);
        Reading reading = reader.read(name(file), bytes);
        faults.addAll(reading.mistakes());
        String text = new String(bytes, StandardCharsets.UTF_8);
        reading.usable().ifPresent(t -> templates.putIfAbsent(t.id(), new Own(t, text)));
      } catch (IOException e) {
        LOG.warn("The template {} cannot be read", file, e);
      }
    }
    if (!faults.isEmpty()) {
      LOG.warn("{}; see Levain’s page of templates", faults.get(0).sentence(Locale.ENGLISH));
    }
    List<Own> sorted =
        templates.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .toList();
    return new Contents(sorted, List.copyOf(faults));
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(TemplateReader.MAX_BYTES + 1);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  Optional<Own> find(String id) {
    return contents().templates().stream().filter(o -> o.template().id().equals(id)).findFirst();
  }

  /** Writes a file at once or not at all; another of the same template is set aside. */
  synchronized void write(String id, String text) {
    try {
      Files.createDirectories(folder);
      Path written = Files.createTempFile(folder, id, ".new");
      Files.writeString(written, text);
      setAside(id);
      Files.move(written, folder.resolve(id + ".yaml"), StandardCopyOption.ATOMIC_MOVE);
      stale = true;
    } catch (IOException e) {
      throw new UncheckedIOException("The template " + id + " cannot be written", e);
    }
  }

  /** Moves the files of a template where nobody looks for templates; nothing is deleted. */
  synchronized boolean setAside(String id) {
    boolean any = false;
    for (String ending : ENDINGS) {
      Path file = folder.resolve(id + ending);
      if (Files.exists(file)) {
        moveAside(file, id + "-" + clock.millis() + ending);
        any = true;
      }
    }
    stale = true;
    return any;
  }

  private void moveAside(Path file, String name) {
    try {
      Path aside = Files.createDirectories(folder.resolve(ASIDE));
      Files.move(file, aside.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The template " + file + " cannot be set aside", e);
    }
  }
}
