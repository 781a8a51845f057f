package org.levain.openapi;

import io.swagger.v3.core.util.Json31;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the document: {@code WriteDocument FILE VERSION}. */
public final class WriteDocument {

  private WriteDocument() {}

  /** Called by the build. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Files.createDirectories(file.getParent());
    Files.writeString(file, Json31.pretty(Document.of(arguments[1])) + System.lineSeparator());
  }
}
