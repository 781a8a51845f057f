package org.levain.bridge.drop;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.levain.bridge.home.SafeFolders;

/**
 * Our own copies of the jars, by content. What is checked is what is installed, and what was
 * installed before can be put back although its file is gone.
 */
final class JarStore {

  private static final long MOST_BYTES = 200_000_000;
  private static final int BUFFER = 65_536;

  private final Path folder;

  /** A store in this folder. */
  JarStore(Path folder) {
    this.folder = folder;
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
      if (SafeFolders.othersMayWrite(file)) {
        throw new RefusedJar("others than the server’s user may write to it (chmod go-w)");
      }
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
    String sha256 = copy(content);
    Path copy = path(sha256);
    if (thorough) {
      WholeJar.check(copy);
    }
    return new Jar(name, copy, sha256, headers(copy));
  }

  /** A copy that was taken before, if it is there still, as it was. */
  Optional<Jar> kept(String name, String sha256) {
    Path copy = path(sha256);
    try {
      return isWhole(sha256)
          ? Optional.of(new Jar(name, copy, sha256, headers(copy)))
          : Optional.empty();
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

  private String copy(InputStream content) throws IOException, RefusedJar {
    Files.createDirectories(folder);
    Path part = folder.resolve("coming.part");
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(part), digest)) {
      byte[] buffer = new byte[BUFFER];
      long size = 0;
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > MOST_BYTES) {
          throw new RefusedJar("it is larger than " + MOST_BYTES / 1_000_000 + " MB");
        }
        out.write(buffer, 0, read);
      }
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    Files.move(part, path(hash), StandardCopyOption.REPLACE_EXISTING);
    return hash;
  }

  /** Whether the copy with this hash is there and has it still. */
  boolean isWhole(String sha256) throws IOException {
    Path copy = path(sha256);
    if (!Files.exists(copy)) {
      return false;
    }
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(copy), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest()).equals(sha256);
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
