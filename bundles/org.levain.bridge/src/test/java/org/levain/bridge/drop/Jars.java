package org.levain.bridge.drop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Version;

/** Jars made by hand. */
public final class Jars {

  private Jars() {}

  /** A bundle without a class. */
  public static Path bundle(Path file, String name, String version) throws IOException {
    return bundle(file, name, version, Map.of());
  }

  /** A bundle with more headers. */
  public static Path bundle(Path file, String name, String version, Map<String, String> headers)
      throws IOException {
    return bundle(file, name, version, headers, Map.of());
  }

  /** A bundle with more headers and content. */
  public static Path bundle(
      Path file,
      String name,
      String version,
      Map<String, String> headers,
      Map<String, byte[]> content)
      throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue("Bundle-ManifestVersion", "2");
    main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
    main.putValue("Bundle-Version", version);
    headers.forEach(main::putValue);
    return write(file, manifest, content);
  }

  /** A jar that is no bundle. */
  public static Path plain(Path file) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    return write(file, manifest, Map.of());
  }

  /** The first half of a jar, as one that is being copied. */
  public static Path half(Path file) throws IOException {
    Path whole = bundle(Files.createTempFile("whole", ".jar"), "org.levain.half", "1.0.0");
    byte[] content = Files.readAllBytes(whole);
    Files.delete(whole);
    return Files.write(file, Arrays.copyOf(content, content.length / 2));
  }

  /** Where a class lies in a jar. */
  public static String file(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }

  /** A class of the test, for a jar. */
  public static byte[] content(Class<?> type) throws IOException {
    try (InputStream in = type.getClassLoader().getResourceAsStream(file(type))) {
      return in.readAllBytes();
    }
  }

  /** What the store makes of a bundle. */
  static Jar jar(String name, String symbolicName, String version, String sha256) {
    return new Jar(
        name,
        Path.of(sha256 + ".jar"),
        sha256,
        new BundleHeaders(symbolicName, Version.parseVersion(version), "", false));
  }

  private static Path write(Path file, Manifest manifest, Map<String, byte[]> content)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      jar.putNextEntry(new JarEntry("readme.txt"));
      jar.write("Made for a test.".repeat(40).getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> entry : content.entrySet()) {
        jar.putNextEntry(new JarEntry(entry.getKey()));
        jar.write(entry.getValue());
      }
    }
    return file;
  }
}
