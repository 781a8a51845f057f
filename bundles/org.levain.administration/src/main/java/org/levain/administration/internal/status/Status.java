package org.levain.administration.internal.status;

import java.util.List;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.administration.internal.module.InstalledModules;

/** How Levain is. Thread-safe; closed with the module. */
public final class Status implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 3_000;
  private static final long PATIENCE_FOR_SEALS_MILLIS = 120_000;

  private final Platform platform;
  private final Board board;
  private final Board seals;

  /** The status of this platform. */
  public Status(Platform platform, InstalledModules modules) {
    this.platform = platform;
    board = new Board(checks(platform, modules), PATIENCE_MILLIS);
    seals = new Board(List.of(new AuditCheck(platform, true)), PATIENCE_FOR_SEALS_MILLIS);
  }

  /**
   * All lines.
   *
   * @param seals whether all seals of the audit log are checked: that takes seconds where it is
   *     long
   */
  public List<Line> look(Words words, boolean seals) {
    List<Line> lines = board.look(words, ModuleCheck.all(platform));
    return seals ? replace(lines, this.seals.look(words).get(0)) : lines;
  }

  private static List<Line> replace(List<Line> lines, Line checked) {
    return lines.stream().map(l -> l.name().equals(checked.name()) ? checked : l).toList();
  }

  private static List<Check> checks(Platform platform, InstalledModules modules) {
    return List.of(
        new VersionCheck(platform),
        new HostCheck(platform),
        new ModulesCheck(modules),
        new SwapCheck(platform, modules),
        new DatabaseCheck(platform),
        new JobsCheck(platform),
        new MailCheck(platform),
        new AuditCheck(platform, false),
        new PublicUrlCheck(platform),
        new DiskCheck(platform),
        new PlaceCheck(platform, "folder", "bundles", Rights::ofDropFolder),
        new PlaceCheck(platform, "settings", "conf", Rights::ofSettings),
        new PlaceCheck(platform, "log", "log/levain.log", Rights::ofLog));
  }

  @Override
  public void close() {
    board.close();
    seals.close();
  }
}
