package org.levain.seeding.plan.pack;

import java.util.Arrays;
import org.levain.seeding.plan.Limits;
import org.levain.seeding.plan.document.Utf8;

/** Names of files in a pack. */
public final class FileNames {

  private FileNames() {}

  /**
   * Whether a name stays inside the pack on every system: no root, drive, backslash, {@code ..}.
   */
  public static boolean isSafe(String name) {
    return !name.isEmpty()
        && name.length() <= Limits.LINE
        && !name.startsWith("/")
        && name.indexOf('\\') < 0
        && name.indexOf(':') < 0
        && name.lines().count() == 1
        && Utf8.firstControl(name) < 0
        && Arrays.stream(name.split("/", -1)).noneMatch(s -> s.equals("..") || s.equals("."));
  }

  /** Whether this is the plan: at the top of the pack, or in the one folder that was packed. */
  static boolean isPlan(String name) {
    int slash = name.indexOf('/');
    return FolderPack.PLAN_NAMES.contains(name.substring(slash + 1)) && !isNoise(name);
  }

  /** What desktop systems add on their own. */
  static boolean isNoise(String name) {
    return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
  }
}
