package org.levain.persistence.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.levain.persistence.BackupRefusal;
import org.levain.words.Sentence;

/**
 * Puts a backup in place of what a data folder has, while no server runs with it. First all of it
 * is copied beside; only then what is there is put aside, never deleted, and the copy gets its
 * places. Killed among these, it is done again from the start; until then the database does not
 * open.
 */
public final class Restoring {

  /** Where the copy grows. */
  private static final String COPY = "restore.new";

  /** As long as this folder is in the data folder, some files have their places and some not. */
  private static final String UNDER_WAY = "restore.part";

  private static final String ASIDE = "before-restore-";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final Path home;
  private final Path database;
  private final RestoreCopy copy;
  private final Path staged;
  private final String aside;
  private final Path databaseStaged;

  /**
   * Restores into this data folder.
   *
   * @param database the folder of the Derby database
   */
  public Restoring(Path home, Path database) {
    this(home, database, Clock.systemUTC());
  }

  Restoring(Path home, Path database, Clock clock) {
    this.home = home;
    this.database = database;
    this.staged = home.resolve(UNDER_WAY);
    this.aside = ASIDE + TIME.format(clock.instant());
    this.databaseStaged =
        isOutside()
            ? database.resolveSibling(database.getFileName() + "." + COPY)
            : staged.resolve(DataFiles.DATABASE);
    this.copy =
        new RestoreCopy(
            home.resolve(COPY), isOutside() ? Optional.of(databaseStaged) : Optional.empty());
  }

  /** Whether a restore into this data folder was begun and is not whole. */
  public static boolean isUnderWay(Path home) {
    return Files.exists(home.resolve(UNDER_WAY));
  }

  /** Whether a file at the top of the data folder is a restore's own. */
  static boolean isOurs(String name) {
    return name.equals(COPY) || name.equals(UNDER_WAY) || name.startsWith(ASIDE);
  }

  /**
   * Restores.
   *
   * @param backup the folder, which was verified
   * @return where what was there before is now, if anything was
   * @throws BackupRefusal if a file was changed since, or there is no room: then nothing was
   *     changed; or if it stopped in the middle, and is to be done again
   */
  public List<Path> run(Path backup, Manifest manifest) throws BackupRefusal {
    copy.make(backup, manifest);
    try {
      stage();
      return place();
    } catch (IOException e) {
      throw new BackupRefusal(Sentence.of("restore.half", home, e), e);
    }
  }

  /** The folder that says that a restore is under way is there from here on. */
  private void stage() throws IOException {
    Folders.closed(staged);
    for (Path half : list(staged)) {
      Folders.delete(half);
    }
    for (Path whole : list(copy.folder())) {
      Files.move(whole, staged.resolve(whole.getFileName()));
    }
    Folders.delete(copy.folder());
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private List<Path> place() throws IOException {
    Set<Path> asides = new LinkedHashSet<>();
    if (Files.exists(databaseStaged)) {
      putAside(database, databaseAside()).ifPresent(asides::add);
      Files.createDirectories(database.getParent());
      Files.move(databaseStaged, database);
    }
    for (Path there : new DataFiles(home, database).top()) {
      putAside(there, home.resolve(aside).resolve(there.getFileName())).ifPresent(asides::add);
    }
    for (Path file : new DataFiles(staged, databaseStaged).top()) {
      Files.move(file, home.resolve(file.getFileName()));
    }
    Folders.delete(staged);
    return new ArrayList<>(asides);
  }

  /** Answers the folder that a person looks for. */
  private Optional<Path> putAside(Path there, Path to) throws IOException {
    if (Files.notExists(there, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    boolean inOurs = to.startsWith(home.resolve(aside));
    if (inOurs) {
      Folders.closed(home.resolve(aside));
    }
    Files.move(there, to);
    return Optional.of(inOurs ? home.resolve(aside) : to);
  }

  private Path databaseAside() {
    return isOutside()
        ? database.resolveSibling(database.getFileName() + "." + aside)
        : home.resolve(aside).resolve(DataFiles.DATABASE);
  }

  private boolean isOutside() {
    return !database.equals(home.resolve(DataFiles.DATABASE));
  }
}
