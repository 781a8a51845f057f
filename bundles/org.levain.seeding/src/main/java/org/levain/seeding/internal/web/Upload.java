package org.levain.seeding.internal.web;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.levain.seeding.internal.rest.Source;

/**
 * What somebody put into the form: a file, or else a text.
 *
 * @param name name of the file, or what a typed plan is called
 * @param content the bytes
 */
record Upload(String name, byte[] content) {

  /** What the parts of a form hold; empty if both fields were left empty. */
  static Optional<Upload> of(List<EntityPart> parts) {
    return parts.stream()
        .filter(part -> part.getName().equals("file"))
        .map(part -> new Upload(Source.of(part.getFileName().orElse("")), bytes(part)))
        .filter(upload -> upload.content.length > 0)
        .findFirst()
        .or(() -> typed(parts));
  }

  private static Optional<Upload> typed(List<EntityPart> parts) {
    return parts.stream()
        .filter(part -> part.getName().equals("text"))
        .map(part -> new String(bytes(part), StandardCharsets.UTF_8))
        .filter(text -> !text.isBlank())
        .map(text -> text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8))
        .map(content -> new Upload(Source.UNNAMED, content))
        .findFirst();
  }

  private static byte[] bytes(EntityPart part) {
    try (InputStream in = part.getContent()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
