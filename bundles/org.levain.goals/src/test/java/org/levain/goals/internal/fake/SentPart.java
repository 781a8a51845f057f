package org.levain.goals.internal.fake;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A part of a form as a browser sends it. */
public record SentPart(String name, String text) implements EntityPart {

  @Override
  public String getName() {
    return name;
  }

  @Override
  public Optional<String> getFileName() {
    return Optional.empty();
  }

  @Override
  public InputStream getContent() {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public <T> T getContent(Class<T> type) {
    return type.cast(text);
  }

  @Override
  public <T> T getContent(GenericType<T> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MultivaluedMap<String, String> getHeaders() {
    return new MultivaluedHashMap<>();
  }

  @Override
  public MediaType getMediaType() {
    return MediaType.TEXT_PLAIN_TYPE;
  }
}
