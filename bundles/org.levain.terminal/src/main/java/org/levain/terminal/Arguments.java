package org.levain.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What was typed, as UTF-8 whatever the locale. In the C locale Java decodes arguments as ASCII and
 * loses every accent; Linux still has the bytes.
 */
final class Arguments {

  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private Arguments() {}

  /** The arguments with their accents, where the platform lets us find them. */
  static String[] asTyped(String[] decoded) {
    return Paths.platformIsUtf8() || plain(decoded) ? decoded : fromCommandLine(decoded);
  }

  /** The data folder may be named before the command as well as behind it. */
  static String[] dataFolderLast(String[] typed) {
    if (typed.length > 2 && typed[0].equals("--data")) {
      String[] moved = Arrays.copyOfRange(typed, 2, typed.length + 2);
      moved[typed.length - 2] = typed[0];
      moved[typed.length - 1] = typed[1];
      return moved;
    }
    return typed;
  }

  /**
   * The last arguments of a command line.
   *
   * @param commandLine the bytes of the process's arguments, each ended by a zero
   */
  static String[] last(byte[] commandLine, int count) {
    String[] all = new String(commandLine, StandardCharsets.UTF_8).split("\0", -1);
    int end = all.length - 1;
    return Arrays.copyOfRange(all, end - count, end);
  }

  private static boolean plain(String[] decoded) {
    return Arrays.stream(decoded).allMatch(a -> a.chars().allMatch(c -> c < 128));
  }

  private static String[] fromCommandLine(String[] decoded) {
    try {
      return last(Files.readAllBytes(COMMAND_LINE), decoded.length);
    } catch (IOException e) {
      return decoded;
    }
  }
}
