package org.levain.bridge.framework;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.levain.bridge.drop.Jars;

/**
 * Files that are no good, byte by byte. Offsets are those of the ZIP specification (APPNOTE 6.3).
 */
final class BadFiles {

  /** The module that runs, and in whose place they are put. */
  static final String GOALS = "org.levain.goals";

  private static final byte[] CENTRAL = {'P', 'K', 1, 2};
  private static final int CENTRAL_FLAGS = 8;
  private static final int CENTRAL_SIZE = 24;

  private BadFiles() {}

  /** Writes a file that is no good. */
  interface Writer {
    void write(Path file) throws Exception;
  }

  /** A file that is no jar at all. */
  static void text(Path file) throws IOException {
    Files.writeString(file, "no jar");
  }

  /** A version of the module that runs; not a singleton, as ours are not. */
  static Path goals(Path file, String version, Map<String, String> headers) throws IOException {
    return goals(file, version, headers, Map.of());
  }

  /** A bundle with this activator. */
  static void started(Path file, String name, Class<?> activator) throws IOException {
    Map<String, String> headers =
        Map.of(
            "Bundle-SymbolicName",
            name,
            "Bundle-Activator",
            activator.getName(),
            "Import-Package",
            "org.osgi.framework");
    goals(file, "2.0.0", headers, Map.of(Jars.file(activator), Jars.content(activator)));
  }

  /** A version of the module that starts, and of which a component does not. */
  static void failingComponent(Path file) throws IOException {
    String component =
        "<component xmlns='http://www.osgi.org/xmlns/scr/v1.3.0' name='org.levain.goals.part'"
            + " immediate='true'><implementation class='%s'/></component>"
                .formatted(FailingPart.class.getName());
    goals(
        file,
        "2.0.0",
        Map.of("Service-Component", "part.xml"),
        Map.of(
            "part.xml",
            component.getBytes(StandardCharsets.UTF_8),
            Jars.file(FailingPart.class),
            Jars.content(FailingPart.class)));
  }

  /** The same, but everybody on the machine may write to it. */
  static void open(Path file, Writer writer) throws Exception {
    writer.write(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
  }

  /** A link to a good jar, as somebody may have put it where others can write. */
  static void link(Path file) throws IOException {
    Path elsewhere = Files.createTempFile("elsewhere", ".jar");
    elsewhere.toFile().deleteOnExit();
    Path good = good(elsewhere, Map.of());
    Files.createSymbolicLink(file, good);
  }

  /** A link to a file that is gone. */
  static void deadLink(Path file) throws IOException {
    Files.createSymbolicLink(file, file.resolveSibling("gone"));
  }

  /** A link to a good release. */
  static void linkToARelease(Path file) throws Exception {
    Path elsewhere = Files.createTempFile("elsewhere", ".zip");
    elsewhere.toFile().deleteOnExit();
    goodRelease(elsewhere);
    Files.createSymbolicLink(file, elsewhere);
  }

  /** A named pipe: reading it waits until somebody writes. */
  static void pipe(Path file) throws Exception {
    int code = new ProcessBuilder("mkfifo", file.toString()).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException("mkfifo " + file);
    }
  }

  /** A jar of which the last byte is missing. */
  static void cut(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(good(file, Map.of()));
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
  }

  /** A jar in which a bit of an entry is another. */
  static void flipped(Path file) throws IOException {
    byte[] noise = new byte[10_000];
    new Random(1).nextBytes(noise);
    byte[] whole = Files.readAllBytes(good(file, Map.of("noise.bin", noise)));
    whole[whole.length / 2] ^= 0x10;
    Files.write(file, whole);
  }

  /** A jar that says of its entries that a password is needed. */
  static void encrypted(Path file) throws IOException {
    inCentral(good(file, Map.of()), CENTRAL_FLAGS, (short) 1);
  }

  /** A jar with two entries of one name: which one counts depends on who reads it. */
  static void twice(Path file) throws IOException {
    good(file, Map.of("a/One.txt", new byte[] {1}, "a/Two.txt", new byte[] {2}));
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    Files.writeString(file, text.replace("a/Two.txt", "a/One.txt"), StandardCharsets.ISO_8859_1);
  }

  /** A jar with a class for a Java that is not there yet. */
  static void ofANewerJava(Path file) throws IOException {
    byte[] future = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 99, 0};
    good(file, Map.of("org/levain/Goals.class", future));
  }

  /** A small jar that becomes a large one. */
  static void bomb(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 5; i++) {
        zip.putNextEntry(new ZipEntry("zeros" + i));
        for (int n = 0; n < 81; n++) {
          zip.write(zeros);
        }
      }
    }
  }

  /** More bytes than a jar may have; on the disk it takes no place. */
  static void large(Path file) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200_000_001);
    }
  }

  /** A jar whose manifest cannot be parsed. */
  static void garbledManifest(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
      zip.write("Manifest-Version: 1.0\nno colon here\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A jar without a manifest. */
  static void noManifest(Path file) throws IOException {
    zip(file, "a.txt");
  }

  /** An archive that says that it unpacks to more than a disk should take. */
  static void largeArchive(Path file) throws IOException {
    zip(file, "bundles/a.jar");
    byte[] bytes = Files.readAllBytes(file);
    int at = central(bytes) + CENTRAL_SIZE;
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, 1_500_000_000);
    Files.write(file, bytes);
  }

  /** An archive with more jars than a release has. */
  static void crowdedArchive(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 501; i++) {
        zip.putNextEntry(new ZipEntry("bundles/" + i + ".jar"));
      }
    }
  }

  /** A release with a newer version of the module. */
  static void goodRelease(Path file) throws Exception {
    release(file, jar -> goals(jar, "2.0.0", Map.of()), "");
  }

  /** The first half of a release. */
  static void halfRelease(Path file) throws Exception {
    goodRelease(file);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
  }

  /** A release of which the entries need a password. */
  static void closedRelease(Path file) throws Exception {
    goodRelease(file);
    inCentral(file, CENTRAL_FLAGS, (short) 1);
  }

  /** A release of one jar, {@code bundles/a.jar}, and its sums, if there are any. */
  static void release(Path file, Writer jar, String sums) throws Exception {
    Path content = Files.createTempFile("content", ".jar");
    jar.write(content);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("bundles/a.jar"));
      Files.copy(content, zip);
      if (!sums.isEmpty()) {
        zip.putNextEntry(new ZipEntry("SHA256SUMS"));
        zip.write(sums.getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.delete(content);
  }

  /** An archive with entries of these names, which are nothing. */
  static void zip(Path file, String... names) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static Path good(Path file, Map<String, byte[]> content) throws IOException {
    return goals(file, "2.0.0", Map.of(), content);
  }

  private static Path goals(
      Path file, String version, Map<String, String> headers, Map<String, byte[]> content)
      throws IOException {
    Map<String, String> all = new HashMap<>(Map.of("Bundle-SymbolicName", GOALS));
    all.putAll(headers);
    return Jars.bundle(file, GOALS, version, all, content);
  }

  private static void inCentral(Path file, int offset, short value) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putShort(central(bytes) + offset, value);
    Files.write(file, bytes);
  }

  /** Where the first entry of the central directory begins. */
  private static int central(byte[] bytes) {
    for (int i = 0; i < bytes.length - CENTRAL.length; i++) {
      if (Arrays.equals(bytes, i, i + CENTRAL.length, CENTRAL, 0, CENTRAL.length)) {
        return i;
      }
    }
    throw new IllegalArgumentException("it has no central directory");
  }
}
