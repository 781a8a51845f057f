package org.levain.itests.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * Where the agent listens and the secret it asks for.
 *
 * @param port the port on the loopback address
 * @param token the secret
 */
record AgentFile(int port, String token) {

  /** Writes {@code agent.txt}: one line, the port and the token. */
  static AgentFile write(Path folder, int port) throws IOException {
    AgentFile file = new AgentFile(port, UUID.randomUUID().toString());
    Path part = folder.resolve("agent.txt.part");
    Files.deleteIfExists(part);
    Files.createFile(
        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(part, file.port() + " " + file.token());
    Files.move(part, folder.resolve("agent.txt"), StandardCopyOption.ATOMIC_MOVE);
    return file;
  }
}
