package org.levain.terminal.command;

import org.jspecify.annotations.Nullable;
import org.levain.terminal.Session;
import org.levain.terminal.server.DataFolder;
import picocli.CommandLine.Option;

/** The option of every command that has to do with a server's data folder. */
public final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The server's data folder. Default: LEVAIN_HOME, then target/run, then ./levain.")
  private @Nullable String data;

  /** The data folder. */
  public DataFolder find(Session session) {
    return DataFolder.find(data, session);
  }
}
