package org.levain.mail;

import java.util.Locale;
import java.util.Optional;

/**
 * A mail to one person, as plain text; the outbox adds the sender.
 *
 * @param to the address
 * @param subject one line, at most 200 characters
 * @param text the text, at most 32,000 characters, with absolute links
 * @param language the recipient's language
 * @param attachment a file that travels with it
 */
public record Mail(
    String to, String subject, String text, Locale language, Optional<Attachment> attachment) {

  /** A mail without a file. */
  public Mail(String to, String subject, String text, Locale language) {
    this(to, subject, text, language, Optional.empty());
  }

  /**
   * A file of text.
   *
   * @param name its name: {@code review.ics}
   * @param mediaType what it is: {@code text/calendar; method=PUBLISH}; the outbox adds the
   *     character set
   * @param text what is in it, at most 32,000 characters
   */
  public record Attachment(String name, String mediaType, String text) {}
}
