package org.levain.mail;

import java.util.Locale;

/**
 * A mail to one person, as plain text; the outbox adds the sender.
 *
 * @param to the address
 * @param subject one line, at most 200 characters
 * @param text the text, at most 32,000 characters, with absolute links
 * @param language the recipient's language
 */
public record Mail(String to, String subject, String text, Locale language) {}
