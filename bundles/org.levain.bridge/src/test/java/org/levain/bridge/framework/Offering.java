package org.levain.bridge.framework;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.levain.bridge.framework.BadFiles.Writer;

/** A server with a module that runs, to which files are offered in every way that there is. */
final class Offering implements AutoCloseable {

  private static final Path FULL = Path.of("/dev/full");
  private static final int PARTS = 4;

  private final Site site;
  private final Path goals;
  private final byte[] running;
  private int orders;

  Offering(Path temp) throws Exception {
    site = new Site(temp.resolve("levain"));
    site.put("org.levain.web.jar", Site.WEB, "1.0.0");
    site.put(
        "lib/some.jar",
        "some.library",
        "1.4",
        Map.of("Export-Package", "some.library;version=1.4"));
    library("scr.jar", org.apache.felix.scr.info.ScrInfo.class);
    library("component.jar", org.osgi.service.component.ComponentContext.class);
    library("promise.jar", org.osgi.util.promise.Promise.class);
    library("function.jar", org.osgi.util.function.Function.class);
    goals = site.folder.bundles().resolve("goals.jar");
    BadFiles.goals(goals, "1.0.0", Map.of("Import-Package", "some.library;version=\"[1,2)\""));
    running = Files.readAllBytes(goals);
    site.modules.first();
  }

  /** In the place of the module that runs. */
  String instead(Writer writer) throws Exception {
    Files.delete(goals);
    writer.write(goals);
    site.look();
    return "";
  }

  /** In the same place, while the disk has no room for a copy of it. */
  String onAFullDisk(Writer writer) throws Exception {
    Path copy = site.folder.cache().resolve("jars/coming.part");
    Files.createSymbolicLink(copy, FULL);
    try {
      return instead(writer);
    } finally {
      // who sees what is in the folder takes it away
      Files.deleteIfExists(copy);
    }
  }

  /** In the same place, in a folder that others may write to since the server was started. */
  String inAnOpenFolder(Writer writer) throws Exception {
    Path folder = site.folder.bundles();
    Set<PosixFilePermission> before = Files.getPosixFilePermissions(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    try {
      return instead(writer);
    } finally {
      Files.setPosixFilePermissions(folder, before);
    }
  }

  /** In the same place, as it is copied: in four parts, with a look after each. */
  void bitByBit(Writer writer, Runnable look) throws Exception {
    Path whole = Files.createTempFile("whole", ".jar");
    writer.write(whole);
    byte[] content = Files.readAllBytes(whole);
    Files.delete(whole);
    for (int part = 1; part <= PARTS; part++) {
      Files.write(goals, Arrays.copyOf(content, content.length * part / PARTS));
      site.modules.look();
      look.run();
    }
    site.look();
  }

  /** Under a name of its own. */
  String beside(Writer writer) throws Exception {
    writer.write(site.folder.bundles().resolve("other.jar"));
    site.look();
    return "";
  }

  /** As a release archive. */
  String archive(Writer writer) throws Exception {
    writer.write(site.folder.bundles().resolve("release.zip"));
    site.look();
    return "";
  }

  /** As an order of the terminal, which is answered. */
  String order(String act, Map<String, Writer> files) throws Exception {
    Path folder = Files.createDirectories(site.folder.run().resolve("orders/" + ++orders));
    for (Map.Entry<String, Writer> file : files.entrySet()) {
      file.getValue().write(folder.resolve(file.getKey()));
    }
    Files.writeString(folder.resolve("order.properties"), "do=" + act + "\nby=a test\n");
    site.modules.look();
    Properties answer = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve("answer.properties"))) {
      answer.load(in);
    }
    return answer.getProperty("state") + ": " + answer.getProperty("reason.1");
  }

  /** Bundles that run, sorted; one that hangs for good does not. */
  List<String> running() {
    return site.states().stream().filter(state -> state.endsWith(" active")).sorted().toList();
  }

  boolean isOpen() {
    return site.gate.isOpen();
  }

  /** What stands in the log and on the modules page since the last was taken back. */
  String told() {
    return " log: " + site.warnings + " page: " + site.reports.get().get("refused");
  }

  /** The folder is as it was. */
  void takeBack() throws Exception {
    for (String name : List.of("other.jar", "release.zip", "release.zip.refused")) {
      Files.deleteIfExists(site.folder.bundles().resolve(name));
    }
    Files.delete(goals);
    Files.write(goals, running);
    site.look();
    site.warnings.clear();
  }

  private void library(String name, Class<?> type) throws Exception {
    Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    Files.copy(jar, site.folder.libraries().resolve(name));
  }

  @Override
  public void close() throws Exception {
    site.close();
  }
}
