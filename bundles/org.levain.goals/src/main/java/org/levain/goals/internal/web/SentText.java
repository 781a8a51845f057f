package org.levain.goals.internal.web;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.levain.goals.templates.read.TemplateReader;

/** The text in a form with a file and a field for writing: the file, if one was chosen. */
final class SentText {

  private SentText() {}

  static Optional<String> of(List<EntityPart> parts) {
    return part("file", parts).or(() -> part("text", parts));
  }

  private static Optional<String> part(String name, List<EntityPart> parts) {
    return parts.stream()
        .filter(p -> p.getName().equals(name))
        .findFirst()
        .map(SentText::text)
        .filter(text -> !text.isBlank());
  }

  private static String text(EntityPart part) {
    try (InputStream in = part.getContent()) {
      byte[] bytes = in.readNBytes(TemplateReader.MAX_BYTES + 1);
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
