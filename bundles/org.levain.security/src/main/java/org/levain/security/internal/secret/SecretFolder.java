package org.levain.security.internal.secret;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** A folder that only the server's own user may open, and files that only that user may read. */
public final class SecretFolder {

  private static final int KEY_LENGTH = 32;
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private final Path folder;
  private final boolean posix;

  private SecretFolder(Path folder) {
    this.folder = folder;
    this.posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Makes the folder, or closes an existing one to others. */
  public static SecretFolder at(Path folder) throws IOException {
    SecretFolder secret = new SecretFolder(folder);
    Files.createDirectories(folder);
    if (secret.posix) {
      Files.setPosixFilePermissions(folder, FOLDER);
    }
    return secret;
  }

  /**
   * The key of this name: 32 random bytes, made when it is first asked for.
   *
   * @throws IOException if it cannot be read, or is no key
   */
  public byte[] key(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      create(file);
    }
    byte[] key = Files.readAllBytes(file);
    if (key.length != KEY_LENGTH) {
      throw new IOException(
          file
              + " has "
              + key.length
              + " bytes, a key has "
              + KEY_LENGTH
              + ": put it back from a backup");
    }
    return key;
  }

  private void create(Path file) throws IOException {
    byte[] key = new byte[KEY_LENGTH];
    new SecureRandom().nextBytes(key);
    Path draft = draft(key);
    try {
      Files.createLink(file, draft); // never replaces a key that somebody made meanwhile
    } catch (FileAlreadyExistsException e) {
      // the other one counts
    } catch (UnsupportedOperationException e) {
      Files.copy(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** The text of a file, or an empty string where there is none. */
  public String read(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /** Puts a text in place of the file's old one, at once or not at all. */
  public void replace(String name, byte[] content) throws IOException {
    Files.move(
        draft(content),
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes a file, if it is there. */
  public void remove(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
  }

  private Path draft(byte[] content) throws IOException {
    FileAttribute<?>[] closed =
        posix
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FILE)}
            : new FileAttribute<?>[0];
    Path draft = Files.createTempFile(folder, ".draft-", "", closed);
    return Files.write(draft, content);
  }
}
