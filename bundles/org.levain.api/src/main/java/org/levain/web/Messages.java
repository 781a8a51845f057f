package org.levain.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A module's words in French and English, from {@code OSGI-INF/l10n/messages.properties} (English)
 * and {@code messages_fr.properties}, both UTF-8, with {@link MessageFormat} patterns where there
 * are arguments. A missing French text falls back to English, a missing key to the key itself.
 * Immutable; holds no class loader.
 */
public final class Messages {

  private final Map<String, Map<String, String>> byLanguage;

  private Messages(Map<String, Map<String, String>> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /** The messages of the bundle that this class belongs to. */
  public static Messages of(Class<?> anchor) {
    return of(anchor, "messages");
  }

  /**
   * Messages of the bundle that this class belongs to, from files of another name.
   *
   * @param name the first part of the files' names: {@code messages}
   */
  public static Messages of(Class<?> anchor, String name) {
    return new Messages(
        Map.of(
            "en", load(anchor, "/OSGI-INF/l10n/" + name + ".properties"),
            "fr", load(anchor, "/OSGI-INF/l10n/" + name + "_fr.properties")));
  }

  /** The keys that the English file has. */
  public Set<String> keys() {
    return Set.copyOf(english().keySet());
  }

  /** The text of a key, without falling back to the key. */
  public Optional<String> find(Locale locale, String key) {
    String text = byLanguage.getOrDefault(locale.getLanguage(), english()).get(key);
    return Optional.ofNullable(text == null ? english().get(key) : text);
  }

  /** The text of a key with its arguments filled in. */
  public String text(Locale locale, String key, Object... arguments) {
    String pattern = find(locale, key).orElse(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  private Map<String, String> english() {
    return byLanguage.getOrDefault("en", Map.of());
  }

  private static Map<String, String> load(Class<?> anchor, String path) {
    try (InputStream in = anchor.getResourceAsStream(path)) {
      if (in == null) {
        return Map.of();
      }
      Properties p = new Properties();
      p.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return p.stringPropertyNames().stream()
          .collect(Collectors.toUnmodifiableMap(k -> k, p::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
