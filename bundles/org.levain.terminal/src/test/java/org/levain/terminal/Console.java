package org.levain.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levain.terminal.output.Output;

/** Runs the command inside this process and keeps what it prints. */
public final class Console {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private final Path folder;

  public Console(Path folder) {
    this.folder = folder;
  }

  /** Sets an environment variable. */
  public Console with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Runs the command; answers its exit code. */
  public int run(String... arguments) {
    Output output = new Output(Output.utf8(out), Output.utf8(err), false);
    return Levain.commandLine(new Session(output, environment, folder)).execute(arguments);
  }

  /** Standard output. */
  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The lines of standard output. */
  public List<String> lines() {
    return out().lines().toList();
  }

  /** Standard error. */
  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
