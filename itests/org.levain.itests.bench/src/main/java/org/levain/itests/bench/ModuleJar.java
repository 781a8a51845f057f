package org.levain.itests.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A module's jar in the drop folder.
 *
 * @param file where it lies
 */
record ModuleJar(Path file) {

  /** The jar of {@code org.levain.MODULE}. */
  static ModuleJar of(Path dropFolder, String module) {
    try (Stream<Path> jars = Files.list(dropFolder)) {
      return jars.filter(f -> f.getFileName().toString().startsWith("org.levain." + module + "-"))
          .findFirst()
          .map(ModuleJar::new)
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a jar with other bytes and the same classes in its place, as {@code mv} does. */
  void replace(int number) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      try (JarInputStream in = new JarInputStream(Files.newInputStream(file));
          OutputStream bytes = Files.newOutputStream(next);
          JarOutputStream out = new JarOutputStream(bytes, in.getManifest())) {
        copy(in, out, number);
      }
      Files.setPosixFilePermissions(next, Files.getPosixFilePermissions(file));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
