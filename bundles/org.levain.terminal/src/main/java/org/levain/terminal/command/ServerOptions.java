package org.levain.terminal.command;

import org.levain.terminal.Session;
import org.levain.terminal.server.DataFolder;
import org.levain.terminal.server.ServerClient;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that talks to a server. */
public final class ServerOptions {

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  /** Whether the result is printed as JSON. */
  public boolean json() {
    return json;
  }

  /** The server that runs with the data folder. */
  public ServerClient connect(Session session) {
    return new ServerClient(data(session));
  }

  /** The data folder. */
  public DataFolder data(Session session) {
    return data.find(session);
  }
}
