package org.levain.itests.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.levain.itests.load.ModuleJar;

/**
 * The version after this build's: the same classes under a higher version, and in each module that
 * keeps something one migration more, from its {@code src/next/resources}. A build with {@code
 * -Dlevain.next -Drevision=…} makes the same out of the sources; here it is made of the jars that
 * run, in a second.
 *
 * @param sources the root of the sources
 * @param version the higher version
 */
public record NextVersion(Path sources, String version) {

  private static final String MIGRATIONS = "src/next/resources";
  private static final String VERSION = "Bundle-Version";

  /** A minor version after this build's. */
  public static NextVersion ofThisBuild() {
    String[] parts = System.getProperty("levain.version", "0.1.0").split("[.-]");
    return new NextVersion(
        Path.of(System.getProperty("levain.it.root", "../..")),
        "%s.%d.0".formatted(parts[0], Integer.parseInt(parts[1]) + 1));
  }

  /** The names of the modules that bring a migration, sorted. */
  public List<String> modulesWithAMigration() {
    try (Stream<Path> modules = Files.list(sources.resolve("bundles"))) {
      return modules
          .filter(module -> Files.isDirectory(module.resolve(MIGRATIONS)))
          .map(module -> module.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A release archive of all modules of a drop folder. */
  public Path release(Path dropFolder, Path file) {
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (ModuleJar jar : ModuleJar.all(dropFolder)) {
        String module = module(jar);
        zip.putNextEntry(new ZipEntry("levain/bundles/%s-%s.jar".formatted(module, version)));
        write(jar.file(), migrations(module), zip);
        zip.closeEntry();
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One module with another migration, as somebody wrote it.
   *
   * @param script its name
   */
  public Path module(Path dropFolder, String name, String script, String sql, Path file) {
    Map<String, byte[]> all = migrations(name);
    for (String dialect : List.of("derby", "postgresql")) {
      all.put("db/" + dialect + "/" + script, sql.getBytes(StandardCharsets.UTF_8));
    }
    try (OutputStream bytes = Files.newOutputStream(file)) {
      ModuleJar jar = ModuleJar.of(dropFolder, name.replace("org.levain.", ""));
      write(jar.file(), all, bytes);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The symbolic name of a module, as its jar's name has it. */
  static String module(ModuleJar jar) {
    return jar.file().getFileName().toString().replaceFirst("-[0-9].*", "");
  }

  private Map<String, byte[]> migrations(String module) {
    Path root = sources.resolve("bundles").resolve(module).resolve(MIGRATIONS);
    Map<String, byte[]> all = new TreeMap<>();
    if (Files.isDirectory(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          all.put(root.relativize(file).toString(), Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  /** The jar with a higher version and more in it; the stream stays open. */
  private void write(Path jar, Map<String, byte[]> more, OutputStream out) throws IOException {
    try (InputStream bytes = Files.newInputStream(jar);
        JarInputStream in = new JarInputStream(bytes)) {
      Manifest manifest =
          Optional.ofNullable(in.getManifest()).orElseThrow(() -> new IOException(jar.toString()));
      manifest.getMainAttributes().putValue(VERSION, version);
      JarOutputStream next = new JarOutputStream(out, manifest);
      for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
        if (!more.containsKey(entry.getName())) {
          next.putNextEntry(new JarEntry(entry.getName()));
          in.transferTo(next);
          next.closeEntry();
        }
      }
      for (Map.Entry<String, byte[]> each : more.entrySet()) {
        next.putNextEntry(new JarEntry(each.getKey()));
        next.write(each.getValue());
        next.closeEntry();
      }
      next.finish();
    }
  }
}
