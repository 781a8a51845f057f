package org.levain.persistence.internal.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.levain.persistence.Backup;
import org.levain.persistence.BackupRefusal;
import org.levain.words.Sentence;

/**
 * What a backup says of itself: {@code manifest.tsv}, a line each, its cells parted by tabs. Its
 * own hash lies beside it, as {@code sha256sum -c} reads it.
 *
 * @param version the version of Levain that took it
 * @param point every write that was acknowledged before it is in it
 * @param database {@code derby} or {@code postgresql}
 * @param tables what each table holds
 * @param files each file with its size and hash, the manifest apart
 */
public record Manifest(
    String version, Instant point, String database, List<Counted> tables, List<Kept> files) {

  /** Its file. */
  public static final String NAME = "manifest.tsv";

  static final String SUM = NAME + ".sha256";

  private static final String FORMAT = "1";
  private static final int LONGEST = 64 * 1024 * 1024;

  /** A table with its number of rows, and the hash over them. */
  public record Counted(String name, long rows, String hash) {}

  /** A file; its path has slashes and is relative to the backup. */
  public record Kept(String path, long bytes, String hash) {}

  /** Writes it, and so makes the backup whole. */
  void write(Path folder) throws IOException {
    byte[] text = text().getBytes(StandardCharsets.UTF_8);
    Folders.close(Files.write(folder.resolve(NAME), text));
    String sum = Sha256.of(text) + "  " + NAME + "\n";
    Folders.close(Files.writeString(folder.resolve(SUM), sum));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    line(text, "levain-backup", FORMAT);
    line(text, "version", version);
    line(text, "point", point.toString());
    line(text, "database", database);
    tables.forEach(t -> line(text, "table", t.name(), Long.toString(t.rows()), t.hash()));
    files.forEach(f -> line(text, "file", f.path(), Long.toString(f.bytes()), f.hash()));
    return text.toString();
  }

  private static void line(StringBuilder text, String... cells) {
    text.append(String.join("\t", cells)).append('\n');
  }

  /**
   * Reads the manifest of a folder.
   *
   * @throws BackupRefusal if the folder is no backup, half of one, or its manifest was changed
   */
  public static Manifest read(Path folder) throws BackupRefusal {
    try {
      Path file = folder.resolve(NAME);
      if (!Files.isRegularFile(file) || !Files.isRegularFile(folder.resolve(SUM))) {
        throw new BackupRefusal(Sentence.of("backup.none", folder, NAME));
      }
      if (Files.size(file) > LONGEST) {
        throw damaged(folder);
      }
      byte[] text = Files.readAllBytes(file);
      if (!Files.readString(folder.resolve(SUM)).equals(Sha256.of(text) + "  " + NAME + "\n")) {
        throw damaged(folder);
      }
      return parse(new String(text, StandardCharsets.UTF_8).lines().toList(), folder);
    } catch (IOException e) {
      throw new BackupRefusal(Sentence.of("backup.unreadable", folder, e), e);
    }
  }

  private static Manifest parse(List<String> lines, Path folder) throws BackupRefusal {
    if (lines.isEmpty() || !lines.get(0).equals("levain-backup\t" + FORMAT)) {
      throw new BackupRefusal(Sentence.of("backup.newer-format", folder));
    }
    List<Counted> tables = new ArrayList<>();
    List<Kept> files = new ArrayList<>();
    try {
      for (String line : lines.subList(4, lines.size())) {
        String[] cells = line.split("\t", -1);
        long number = Long.parseLong(cells[2]);
        if (cells[0].equals("table")) {
          tables.add(new Counted(cells[1], number, cells[3]));
        } else {
          files.add(new Kept(cells[1], number, cells[3]));
        }
      }
      Instant point = Instant.parse(value(lines.get(2)));
      return new Manifest(value(lines.get(1)), point, value(lines.get(3)), tables, files);
    } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
      throw new BackupRefusal(damaged(folder).sentence(), e);
    }
  }

  private static String value(String line) {
    return line.split("\t", -1)[1];
  }

  private static BackupRefusal damaged(Path folder) {
    return new BackupRefusal(Sentence.of("backup.manifest", folder.resolve(NAME)));
  }

  /** The backup that it describes. */
  public Backup of(Path folder) {
    return new Backup(
        folder,
        point,
        version,
        database,
        tables.size(),
        tables.stream().mapToLong(Counted::rows).sum(),
        files.size(),
        files.stream().mapToLong(Kept::bytes).sum());
  }
}
