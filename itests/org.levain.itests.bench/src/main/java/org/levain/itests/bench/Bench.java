package org.levain.itests.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import org.levain.demo.server.Folders;
import org.levain.itests.server.LivedInWikiServer;
import org.levain.itests.server.RunningServer;

/** What rows measure with: the server under test, and a place for raw output. */
public final class Bench implements AutoCloseable {

  private static final String JVM = "levain.it.jvm";

  /** What an administrator gives a server that many use; Java itself would take more. */
  private static final String USUAL = "-Xmx1g";

  /** Compiled at once and not optimised later: what docs/administration.md says for two cores. */
  private static final String QUICK = USUAL + " -XX:TieredStopAtLevel=1";

  private final String given = System.getProperty(JVM, "");
  private final Path output;
  private final Path folder;
  private final PrintStream out;
  private RunningServer server;
  private String options = USUAL;

  Bench(Path output, Path folder, PrintStream out) {
    this.output = output;
    this.folder = folder;
    this.out = out;
    use(USUAL);
  }

  /** The lived-in wiki with Levain inside: one for all rows of this run. */
  public RunningServer server() {
    return serverWith(USUAL);
  }

  /**
   * The same on a Java that does not optimise: for rows that replace code while more requests are
   * due than two cores answer and compile for at once.
   */
  public RunningServer quickServer() {
    return serverWith(QUICK);
  }

  private RunningServer serverWith(String usual) {
    if (!options.equals(usual)) {
      endServer();
      use(usual);
    }
    if (server == null) {
      say("Starting the lived-in wiki");
      server = RunningServer.start(new LivedInWikiServer(), folder.resolve("wiki"));
    }
    return server;
  }

  private void use(String usual) {
    options = usual;
    System.setProperty(JVM, given.isBlank() ? usual : given);
  }

  /** Ends the server, so that it is in nobody's way; the next row that needs it gets a new one. */
  public void endServer() {
    if (server != null) {
      server.close();
      server = null;
    }
  }

  /** A folder for servers of a row's own. */
  public Path folder(String name) {
    return folder.resolve(name);
  }

  /** Keeps raw output, of a load tool or of our own, beside the samples. */
  public void keep(String file, String text) {
    Folders.write(output.resolve(file), text);
  }

  /** Tells how far it is. */
  public void say(String line) {
    out.println("[bench] " + line);
  }

  @Override
  public void close() {
    endServer();
  }
}
