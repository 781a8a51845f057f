package org.levain.demo.wiki;

import java.nio.file.Path;
import java.time.Duration;
import org.levain.demo.server.Folders;
import org.levain.demo.server.ServerFiles;
import org.levain.demo.server.TomcatServer;
import org.levain.demo.server.TomcatSettings;

/** A JSPWiki in a Tomcat of its own. */
public final class WikiServer {

  private WikiServer() {}

  /**
   * The wiki to run: the one that {@code -Dlevain.jspwiki.war} names, as it is, else the one of
   * this build.
   */
  public static Path war(ServerFiles files) {
    String given = System.getProperty("levain.jspwiki.war", "");
    return given.isBlank() ? files.wiki() : Path.of(given).toAbsolutePath();
  }

  /** Starts a wiki that was set up, and waits until it answers. */
  public static TomcatServer start(
      TomcatSettings settings, WikiFolder data, ServerFiles files, Duration patience) {
    Path application = TomcatServer.prepare(settings, files);
    WikiPolicy.closeToStrangers(application);
    data.forgetChecksums();
    Folders.write(settings.folder().resolve("lib/jspwiki-custom.properties"), data.properties());
    return TomcatServer.start(settings, files, patience);
  }
}
