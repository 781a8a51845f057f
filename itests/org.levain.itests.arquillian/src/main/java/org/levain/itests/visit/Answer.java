package org.levain.itests.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server answered. */
public final class Answer {

  private final HttpResponse<byte[]> response;

  Answer(HttpResponse<byte[]> response) {
    this.response = response;
  }

  /** The status. */
  public int status() {
    return response.statusCode();
  }

  /** The address that answered. */
  public URI address() {
    return response.uri();
  }

  /** The body as text. */
  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** The body as bytes. */
  public byte[] bytes() {
    return response.body();
  }

  /** The body as JSON. */
  public JsonNode json() {
    try {
      return new ObjectMapper().readTree(text());
    } catch (JsonProcessingException e) {
      throw new AssertionError("No JSON: " + this, e);
    }
  }

  /** A header's first value, or an empty string. */
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The first group of the pattern in the body. */
  public Optional<String> find(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  @Override
  public String toString() {
    String text = text();
    return "%s %s -> %d %s%n%s"
        .formatted(
            response.request().method(),
            response.uri(),
            status(),
            response.headers().map(),
            text.substring(0, Math.min(text.length(), 2_000)));
  }
}
