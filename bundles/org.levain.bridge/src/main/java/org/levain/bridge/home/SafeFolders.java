package org.levain.bridge.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.bridge.page.Calm;

/**
 * Whether a data folder may be used. What lies in the drop folder is run as the server: nobody else
 * may be able to write there.
 */
public final class SafeFolders {

  private static final Set<PosixFilePermission> ONLY_US =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> OTHERS_WRITE =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private final DataFolder folder;
  private final Optional<Path> webApplication;

  /**
   * The folders of this data folder.
   *
   * @param webApplication where the web application is unpacked
   */
  public SafeFolders(DataFolder folder, Optional<Path> webApplication) {
    this.folder = folder;
    this.webApplication = webApplication;
  }

  /**
   * Creates what is missing, readable for the server's user only.
   *
   * @return why the data folder cannot be used
   */
  public Optional<Calm> prepare() {
    // before anything is created below a folder that others could have made
    Optional<Calm> fault = fault();
    return fault.isPresent() ? fault : create().or(this::fault);
  }

  /** Why the data folder cannot be used as it is now. */
  public Optional<Calm> fault() {
    if (webApplication.filter(this::isServed).isPresent()) {
      return Optional.of(Calm.wrong("folder-inside", folder.path().toString()));
    }
    return List.of(folder.path(), folder.bundles(), folder.libraries()).stream()
        .filter(Files::exists)
        .map(this::faultOf)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * Whether the data folder lies where a server serves files to everybody: in the web application,
   * or beside it in {@code webapps}, which Tomcat and Jetty take for another one.
   */
  private boolean isServed(Path application) {
    Path ours = real(folder.path());
    Path parent = real(application).getParent();
    boolean beside = parent != null && parent.endsWith("webapps") && ours.startsWith(parent);
    return beside || ours.startsWith(real(application)) || folder.path().startsWith(application);
  }

  /** Without links, as far as it is there already. */
  private static Path real(Path path) {
    for (Path there = path; there != null; there = there.getParent()) {
      try {
        return there.toRealPath().resolve(there.relativize(path));
      } catch (IOException e) {
        // not there yet: the folder above may be
      }
    }
    return path;
  }

  /** Whether others than the server's user may write to this file or folder. */
  public static boolean othersMayWrite(Path path) throws IOException {
    // folders of a system without such permissions are as safe as their administrator made them
    return isPosix(path)
        && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS_WRITE::contains);
  }

  /** Takes from all but the server's user the right to write to this file, if they have it. */
  public static void keepOthersFromWriting(Path path) throws IOException {
    if (othersMayWrite(path)) {
      Set<PosixFilePermission> kept = new HashSet<>(Files.getPosixFilePermissions(path));
      kept.removeAll(OTHERS_WRITE);
      Files.setPosixFilePermissions(path, kept);
    }
  }

  private Optional<Calm> faultOf(Path path) {
    try {
      if (othersMayWrite(path)) {
        return Optional.of(Calm.wrong("folder-writable", path.toString()));
      }
      boolean accessible =
          Files.isReadable(path)
              && Files.isExecutable(path)
              && (Files.isWritable(path) || !path.equals(folder.path()));
      return accessible ? Optional.empty() : access(path);
    } catch (IOException e) {
      return access(path);
    }
  }

  private static Optional<Calm> access(Path path) {
    return Optional.of(Calm.wrong("folder-access", path.toString()));
  }

  private Optional<Calm> create() {
    List<Path> all =
        List.of(folder.libraries(), folder.conf(), folder.log(), folder.run(), folder.cache());
    try {
      for (Path path : all) {
        Files.createDirectories(path, ownerOnly(folder.path()));
      }
      closeToOthers(folder.run());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          Calm.wrong("folder-missing", folder.path().toString(), e.getClass().getSimpleName()));
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path path) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(ONLY_US)}
        : new FileAttribute<?>[0];
  }

  private static void closeToOthers(Path path) throws IOException {
    if (isPosix(path)) {
      Files.setPosixFilePermissions(path, ONLY_US);
    }
  }

  private static boolean isPosix(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
        != null;
  }
}
