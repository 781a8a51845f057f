package org.levain.itests.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.levain.demo.server.Folders;

/** The agent's bundle, put into the drop folder of the server under test and of no other. */
final class TestAgent {

  private TestAgent() {}

  static void putInto(Path dropFolder) {
    Path agent = Path.of(System.getProperty("levain.agent", "no-agent.jar"));
    Path jar = Folders.create(dropFolder).resolve("org.levain.itests.agent.jar");
    try {
      Files.copy(agent, jar);
      Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-r--r--"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot put the test agent into " + dropFolder, e);
    }
  }
}
