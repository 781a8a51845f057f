package org.levain.itests.server;

import java.nio.file.Path;
import java.time.Duration;
import org.levain.demo.server.ServerFiles;
import org.levain.demo.server.TomcatServer;
import org.levain.demo.server.TomcatSettings;
import org.levain.demo.server.TomcatSettings.Levain;
import org.levain.demo.wiki.WikiFolder;
import org.levain.demo.wiki.WikiServer;
import org.levain.demo.wiki.livedin.LivedInWiki;
import org.levain.itests.visit.Visitor;

/** The generated JSPWiki with 3,000 pages and 300 members. */
public final class LivedInWikiServer implements ServerKind {

  private static final Duration PATIENCE = Duration.ofMinutes(6);
  private static final Account ADMIN = new Account("admin", "Admin-of-tests-1");

  /** The wiki lets whoever signs in for the fifteenth time in ten minutes wait 20 seconds. */
  private static final String SIGN_IN_OFTEN = "jspwiki.login.throttling = false";

  private final LivedInWiki content = new LivedInWiki(1);

  /** The wiki's own files below the server's folder. */
  public static WikiFolder wiki(Path folder) {
    return new WikiFolder(folder.resolve("wiki"), SIGN_IN_OFTEN);
  }

  /** What was generated. */
  public LivedInWiki content() {
    return content;
  }

  @Override
  public void setUp(Path folder) {
    content.writeInto(wiki(folder), ADMIN.password());
  }

  @Override
  public TomcatServer start(Path folder, Levain levain) {
    ServerFiles files = ServerFiles.ofThisBuild();
    TomcatSettings settings =
        TomcatSettings.of(folder.resolve("tomcat"), war(files))
            .with(levain)
            .with("-XX:+HeapDumpOnOutOfMemoryError");
    return WikiServer.start(settings, wiki(folder), files, PATIENCE);
  }

  /** The wiki of this build, or the one that was given for a second round. */
  private static Path war(ServerFiles files) {
    String given = System.getProperty("levain.it.war", "");
    return given.isBlank()
        ? files.wiki()
        : Path.of(System.getProperty("levain.it.root", "")).resolve(given).toAbsolutePath();
  }

  @Override
  public void signIn(Visitor visitor, Account account) {
    new WikiSignIn(visitor).as(account);
  }

  @Override
  public Account administrator() {
    return ADMIN;
  }

  @Override
  public Account member(int number) {
    return Account.of(content.member(number));
  }
}
