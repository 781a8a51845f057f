package org.levain.demo;

import java.nio.file.Path;
import java.time.Duration;
import org.levain.demo.server.LevainArchive;
import org.levain.demo.server.ServerFiles;
import org.levain.demo.server.TomcatServer;
import org.levain.demo.server.TomcatSettings;
import org.levain.demo.wiki.WikiFolder;
import org.levain.demo.wiki.WikiServer;
import org.levain.demo.wiki.livedin.LivedInWiki;

/**
 * The wiki of {@code mvn -Prun}. All of it lies in Levain's data folder, below {@code server}: one
 * folder to keep, to copy, to throw away.
 */
final class DemoServer {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final long SEED = 1;

  private final RunSettings settings;
  private final Path folder;
  private final WikiFolder wiki;

  DemoServer(RunSettings settings) {
    this.settings = settings;
    this.folder = settings.home().resolve("server");
    this.wiki = new WikiFolder(folder.resolve("wiki"));
  }

  HomeLock lock() {
    return HomeLock.of(folder.resolve("lock"));
  }

  String password() {
    return AdminPassword.in(folder.resolve("admin.password"));
  }

  /** Sets the wiki up if it is new, and starts it on this port with Levain inside. */
  TomcatServer start(int port) {
    Path archive = LevainArchive.ofThisBuild();
    ServerFiles files = ServerFiles.ofThisBuild();
    if (!wiki.isSetUp()) {
      setUp();
    }
    TomcatSettings tomcat =
        TomcatSettings.of(folder.resolve("tomcat"), WikiServer.war(files))
            .on(port)
            .with(new TomcatSettings.Levain(archive, settings.home()));
    TomcatServer server = WikiServer.start(tomcat, wiki, files, PATIENCE);
    server.awaitLevain(PATIENCE);
    return server;
  }

  private void setUp() {
    if (settings.livedIn()) {
      new LivedInWiki(SEED).writeInto(wiki, password());
    } else {
      wiki.setUpEmpty(password());
    }
  }
}
