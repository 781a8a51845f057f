package org.levain.bridge.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.levain.bridge.home.SafeFolders;

/**
 * Whether what lies in the drop folder is a file of its own. A link leads to where others may write
 * although nobody may here; a pipe would keep whoever reads it waiting for ever.
 */
final class OwnFile {

  private OwnFile() {}

  /**
   * Looks at a file without opening it.
   *
   * @throws RefusedJar if it is none, or others may write to it
   */
  static void check(Path file) throws IOException, RefusedJar {
    if (Files.isSymbolicLink(file)) {
      throw new RefusedJar("it is a link: put the file itself there");
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedJar("it is not a file");
    }
    if (SafeFolders.othersMayWrite(file)) {
      throw new RefusedJar("others than the server’s user may write to it (chmod go-w)");
    }
  }
}
