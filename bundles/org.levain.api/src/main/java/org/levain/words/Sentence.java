package org.levain.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.levain.web.Messages;

/**
 * A sentence for a person: which one, and what is filled in. It is put into words where it is
 * shown, in the reader's language; logs and {@link #toString} have it in English. The platform's
 * own sentences stand in {@code OSGI-INF/l10n/sentences.properties} of this bundle; whoever has
 * others, a server or an adapter of somebody else, passes them on with {@link #said}. Immutable.
 *
 * @param key which sentence; empty: the first argument is what somebody said
 * @param arguments what is filled in
 */
public record Sentence(String key, List<String> arguments) {

  /** Nothing to say. */
  public static final Sentence NONE = new Sentence("", List.of());

  private static final Messages WORDS = Messages.of(Sentence.class, "sentences");
  private static final String KEYED = "\u001E";
  private static final String BETWEEN = "\u001F";

  public Sentence {
    arguments = List.copyOf(arguments);
  }

  /** One of the platform's sentences. */
  public static Sentence of(String key, Object... arguments) {
    return new Sentence(key, Stream.of(arguments).map(String::valueOf).toList());
  }

  /** What somebody else said, word by word; it is the same in every language. */
  public static Sentence said(String words) {
    return words.isEmpty() ? NONE : new Sentence("", List.of(words));
  }

  /** Whether there is nothing to say. */
  public boolean isEmpty() {
    return key.isEmpty() && arguments.isEmpty();
  }

  /** The sentence in a language. */
  public String in(Locale locale) {
    if (key.isEmpty()) {
      return arguments.isEmpty() ? "" : arguments.get(0);
    }
    return WORDS.text(locale, key, arguments.toArray());
  }

  /** As text to be kept, at most so many characters; {@link #kept} reads it again. */
  public String kept(int most) {
    String text =
        key.isEmpty()
            ? in(Locale.ENGLISH)
            : KEYED + key + BETWEEN + String.join(BETWEEN, arguments);
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  /** What was kept as text: a sentence, or words of a time before there were any. */
  public static Sentence kept(String text) {
    if (!text.startsWith(KEYED)) {
      return said(text);
    }
    List<String> parts = List.of(text.substring(1).split(BETWEEN, -1));
    return new Sentence(parts.get(0), parts.subList(1, parts.size()));
  }

  /** In English, for logs. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
