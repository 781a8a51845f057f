package org.levain.itests.load;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A module's jar in the drop folder.
 *
 * @param file where it lies
 */
public record ModuleJar(Path file) {

  /** Not the test's own. */
  private static final String OURS = "org\\.levain\\.(?!itests).*\\.jar";

  /** The jar of {@code org.levain.MODULE}. */
  public static ModuleJar of(Path dropFolder, String module) {
    try (Stream<Path> jars = Files.list(dropFolder)) {
      return jars.filter(f -> f.getFileName().toString().startsWith("org.levain." + module + "-"))
          .findFirst()
          .map(ModuleJar::new)
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jars of all modules. */
  public static List<ModuleJar> all(Path dropFolder) {
    try (Stream<Path> jars = Files.list(dropFolder)) {
      return jars.filter(f -> f.getFileName().toString().matches(OURS))
          .sorted()
          .map(ModuleJar::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a jar with other bytes and the same classes. */
  public Next prepare(int number) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      try (JarInputStream in = new JarInputStream(Files.newInputStream(file));
          OutputStream bytes = Files.newOutputStream(next);
          JarOutputStream out = new JarOutputStream(bytes, in.getManifest())) {
        copy(in, out, number);
      }
      Files.setPosixFilePermissions(next, Files.getPosixFilePermissions(file));
      return new Next(next, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The jar that comes next.
   *
   * @param jar where it lies
   * @param place whose place it takes
   */
  public record Next(Path jar, Path place) {

    /** Puts it into the drop folder, as {@code mv} does. */
    public void put() {
      try {
        Files.move(jar, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void copy(JarInputStream in, JarOutputStream out, int number) throws IOException {
    String mark = "META-INF/swap.txt";
    for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
      if (!entry.getName().equals(mark)) {
        out.putNextEntry(new JarEntry(entry.getName()));
        in.transferTo(out);
        out.closeEntry();
      }
    }
    out.putNextEntry(new JarEntry(mark));
    out.write(Integer.toString(number).getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }
}
