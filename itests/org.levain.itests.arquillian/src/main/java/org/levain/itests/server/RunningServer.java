package org.levain.itests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.levain.demo.server.Folders;
import org.levain.demo.server.LevainArchive;
import org.levain.demo.server.TomcatServer;
import org.levain.demo.server.TomcatSettings.Levain;
import org.levain.itests.visit.Visitor;

/** The server under test with Levain inside. */
public final class RunningServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private final ServerKind kind;
  private final Path folder;
  private TomcatServer server;
  private URI url;
  private Agent agent;

  private RunningServer(ServerKind kind, Path folder) {
    this.kind = kind;
    this.folder = folder;
    this.server = kind.start(folder, levain());
    this.url = kind.outside(server.url());
    this.agent = awaitAgent();
  }

  /** Starts a server of this kind, as new, in this folder. */
  public static RunningServer start(ServerKind kind, Path folder) {
    Path absolute = folder.toAbsolutePath();
    Folders.delete(absolute);
    kind.setUp(absolute);
    TestAgent.putInto(absolute.resolve("levain/bundles"));
    return new RunningServer(kind, absolute);
  }

  /** The address by which people know the application that Levain is in; ends with a slash. */
  public URI url() {
    return url;
  }

  /** An address below {@code levain/}. */
  public URI levain(String path) {
    return url().resolve("levain/" + path);
  }

  /** Levain's data folder. */
  public Path home() {
    return folder.resolve("levain");
  }

  /** The folder that everything of this server lies in. */
  public Path folder() {
    return folder;
  }

  /** The kind of server. */
  public ServerKind kind() {
    return kind;
  }

  /** The process of the server. */
  public ProcessHandle process() {
    return server.process();
  }

  /** The agent inside. */
  public Agent agent() {
    return agent;
  }

  /** Somebody who has not signed in. */
  public Visitor stranger() {
    return new Visitor(url());
  }

  /** Somebody who has signed in through the server's own form. */
  public Visitor signedIn(Account account) {
    Visitor visitor = stranger();
    kind.signIn(visitor, account);
    return visitor;
  }

  /** The terminal's own visitor: it has the token that lies in the data folder. */
  public Visitor terminal() {
    try {
      String token = Files.readString(home().resolve("run/terminal.token")).strip();
      return new Visitor(url()).with("Authorization", "Bearer " + token);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the server and starts it again. */
  public void restart() {
    server.close();
    startAgain();
  }

  /** Ends the server and starts it again, without waiting for Levain. */
  public void restartServerOnly() {
    server.close();
    startServer();
  }

  /** Waits until Levain answers in a server that was started again. */
  public void awaitLevain() {
    agent = awaitAgent();
  }

  /** Kills the server, as {@code kill -9} does, and starts it again. */
  public void killAndStart() {
    server.kill();
    startAgain();
  }

  @Override
  public void close() {
    server.close();
    kind.close();
  }

  private void startAgain() {
    startServer();
    agent = awaitAgent();
  }

  private void startServer() {
    forgetAgent();
    server = kind.start(folder, levain());
    url = kind.outside(server.url());
  }

  /** A killed server leaves the file of an agent that is away. */
  private void forgetAgent() {
    try {
      Files.deleteIfExists(agentFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path agentFile() {
    return home().resolve("run/agent.txt");
  }

  private Levain levain() {
    return new Levain(LevainArchive.ofThisBuild(), home());
  }

  private Agent awaitAgent() {
    try {
      server.awaitLevain(PATIENCE);
      return Agent.at(agentFile(), PATIENCE);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }
}
