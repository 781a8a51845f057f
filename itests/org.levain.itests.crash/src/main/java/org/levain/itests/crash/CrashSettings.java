package org.levain.itests.crash;

import java.nio.file.Path;
import java.util.List;

/**
 * What is killed, how often and where.
 *
 * @param seed makes the points of a round repeatable, as far as a machine's pace is
 * @param kills how often the server is killed in all
 * @param killsPerRun how often it is killed while one and the same run goes on
 * @param items how many items a seeding plan has
 * @param kinds the kinds of cycles, one after the other again and again
 * @param lived whether the wiki is the one with 3,000 pages; else it is a tenth of it
 * @param folder where the server lies
 */
public record CrashSettings(
    long seed,
    int kills,
    int killsPerRun,
    int items,
    List<String> kinds,
    boolean lived,
    Path folder) {

  /** Kinds in the order of a round: what was seeded is undone. */
  public static final List<String> KINDS =
      List.of(
          "create",
          "invite",
          "award",
          "seed",
          "undo",
          "swap",
          "swap-module",
          "mail",
          "grant",
          "publish",
          "acknowledge");

  /** One kill of each kind but the mail, in a small one, for every build. */
  public static CrashSettings brief(Path folder) {
    List<String> kinds = kinds(KINDS.subList(0, 5));
    return new CrashSettings(anySeed(), kinds.size(), 1, 60, kinds, false, folder);
  }

  /** What {@code mvn -Pcrash} was asked for. */
  static CrashSettings asked() {
    return new CrashSettings(
        anySeed(),
        Integer.getInteger("levain.kills", 10),
        Integer.getInteger("levain.killsPerRun", 1),
        Integer.getInteger("levain.items", 150),
        kinds(KINDS),
        !Boolean.getBoolean("levain.small"),
        Path.of(System.getProperty("levain.it.folder", "target/server")));
  }

  private static List<String> kinds(List<String> usual) {
    return List.of(System.getProperty("levain.kinds", String.join(",", usual)).split(","));
  }

  private static long anySeed() {
    Long given = Long.getLong("seed");
    return given == null ? System.nanoTime() & 0xffffff : given;
  }
}
