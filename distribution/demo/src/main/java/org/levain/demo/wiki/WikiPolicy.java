package org.levain.demo.wiki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.levain.demo.server.Folders;

/** The wiki's own security policy. */
final class WikiPolicy {

  private static final Pattern STRANGERS =
      Pattern.compile("(?s)(grant principal \\S+Role \"(?:Anonymous|Asserted)\" \\{).*?\\};");

  private static final String MAY_READ =
      "$1\n    permission org.apache.wiki.auth.permissions.PagePermission \"*:*\", \"view\";\n};";

  private WikiPolicy() {}

  /** Takes editing away from those who have not signed in, as the wiki's own comment advises. */
  static void closeToStrangers(Path application) {
    Path file = application.resolve("WEB-INF/jspwiki.policy");
    try {
      Folders.write(file, STRANGERS.matcher(Files.readString(file)).replaceAll(MAY_READ));
    } catch (IOException e) {
      throw new UncheckedIOException("Not the web application of a JSPWiki: no " + file, e);
    }
  }
}
