package org.levain.bridge.drop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * Our own copies of the jars, by content. What is checked is what is installed, and what was
 * installed before can be put back although its file is gone.
 */
final class JarStore {

  private static final long MOST_BYTES = 200_000_000;
  private static final int BUFFER = 65_536;

  private final Path folder;
  private final Signers signers;

  /** A store in this folder, of jars with signatures that count. */
  JarStore(Path folder, Signers signers) {
    this.folder = folder;
    this.signers = signers;
  }

  /**
   * Copies and checks a jar.
   *
   * @param name its name below the drop folder
   * @param thorough whether it is read to its end
   * @throws RefusedJar if it cannot be used
   */
  Jar take(String name, Path file, boolean thorough) throws RefusedJar {
    try {
      OwnFile.check(file);
      checkSize(Files.size(file));
      try (InputStream in = Files.newInputStream(file)) {
        return take(name, in, thorough);
      }
    } catch (ZipException e) {
      throw new RefusedJar("it is not a whole jar (" + e.getMessage() + ")");
    } catch (IOException e) {
      throw new RefusedJar("it cannot be read (" + e + ")");
    }
  }

  /**
   * Copies and checks a jar, and reads it to its end.
   *
   * @throws RefusedJar if it cannot be used
   */
  Jar take(String name, InputStream content) throws RefusedJar {
    try {
      return take(name, content, true);
    } catch (ZipException e) {
      throw new RefusedJar("it is not a whole jar (" + e.getMessage() + ")");
    } catch (IOException e) {
      throw new RefusedJar("it cannot be read (" + e + ")");
    }
  }

  private Jar take(String name, InputStream content, boolean thorough)
      throws IOException, RefusedJar {
    String sha256 = copied(content);
    Path copy = path(sha256);
    if (thorough) {
      WholeJar.check(copy);
    }
    signers.check(copy);
    return new Jar(name, copy, sha256, headers(copy));
  }

  /** A copy that was taken before, if it is there still, as it was, and may be used still. */
  Optional<Jar> kept(String name, String sha256) {
    Path copy = path(sha256);
    try {
      if (!isWhole(sha256)) {
        return Optional.empty();
      }
      signers.check(copy);
      return Optional.of(new Jar(name, copy, sha256, headers(copy)));
    } catch (IOException | RefusedJar e) {
      return Optional.empty();
    }
  }

  /** Forgets all copies but those with these hashes. */
  void keepOnly(Set<String> hashes) throws IOException {
    Set<Path> kept = hashes.stream().map(this::path).collect(Collectors.toSet());
    for (Path copy : all()) {
      if (!kept.contains(copy)) {
        Files.deleteIfExists(copy);
      }
    }
  }

  private List<Path> all() throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> copies = Files.list(folder)) {
      return copies.toList();
    }
  }

  /** A disk that is full is nothing that the jar can help. */
  private String copied(InputStream content) throws RefusedJar {
    try {
      return copy(content);
    } catch (ZipException e) {
      throw new RefusedJar("it is not a whole jar (" + e.getMessage() + ")");
    } catch (IOException e) {
      throw new RefusedJar(
          "it cannot be copied into the cache (%s): see to that, and put it there again"
              .formatted(e.getMessage()));
    }
  }

  private String copy(InputStream content) throws IOException, RefusedJar {
    Files.createDirectories(folder);
    Path part = folder.resolve("coming.part");
    MessageDigest digest = Sha256.digest();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(part), digest)) {
      byte[] buffer = new byte[BUFFER];
      long size = 0;
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        checkSize(size);
        out.write(buffer, 0, read);
      }
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    Files.move(part, path(hash), StandardCopyOption.REPLACE_EXISTING);
    return hash;
  }

  private static void checkSize(long size) throws RefusedJar {
    if (size > MOST_BYTES) {
      throw new RefusedJar("it is larger than " + MOST_BYTES / 1_000_000 + " MB");
    }
  }

  /** Whether the copy with this hash is there and has it still. */
  boolean isWhole(String sha256) throws IOException {
    Path copy = path(sha256);
    if (!Files.exists(copy)) {
      return false;
    }
    return Sha256.of(copy).equals(sha256);
  }

  /** Where the copy with this hash is. */
  Path path(String sha256) {
    return folder.resolve(sha256 + ".jar");
  }

  private static BundleHeaders headers(Path copy) throws IOException, RefusedJar {
    try (JarFile jar = new JarFile(copy.toFile(), false)) {
      Manifest manifest = jar.getManifest();
      if (manifest == null) {
        throw new RefusedJar("it is not a bundle: it has no manifest");
      }
      return BundleHeaders.of(manifest.getMainAttributes());
    }
  }
}
