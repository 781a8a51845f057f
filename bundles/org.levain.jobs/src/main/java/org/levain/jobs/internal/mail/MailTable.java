package org.levain.jobs.internal.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.levain.jobs.internal.Sql;
import org.levain.mail.Mail;
import org.levain.mail.Mail.Attachment;

/** The outbox's rows. */
record MailTable(Sql sql) {

  /**
   * A mail that has not left.
   *
   * @param mail what to send
   * @param created when it was put into the outbox
   */
  record Waiting(Mail mail, Instant created) {}

  /** Adds a mail; false if there is or was one with this key. */
  boolean add(String key, Mail mail) {
    return sql.updateIfFree(
        "INSERT INTO levain_jobs_mail (mail_key, recipient, subject, body, language, created,"
            + " attachment_name, attachment_type, attachment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key,
        mail.to(),
        mail.subject(),
        mail.text(),
        mail.language().toLanguageTag(),
        Instant.now(),
        mail.attachment().map(Attachment::name).orElse(null),
        mail.attachment().map(Attachment::mediaType).orElse(null),
        mail.attachment().map(Attachment::text).orElse(null));
  }

  Optional<Waiting> waiting(String key) {
    return sql.first(
        MailTable::waiting,
        "SELECT * FROM levain_jobs_mail WHERE mail_key = ? AND sent_at IS NULL",
        key);
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    Mail mail =
        new Mail(
            row.getString("recipient"),
            row.getString("subject"),
            row.getString("body"),
            Locale.forLanguageTag(row.getString("language")),
            attachment(row));
    return new Waiting(mail, Sql.instant(row, "created"));
  }

  private static Optional<Attachment> attachment(ResultSet row) throws SQLException {
    String text = row.getString("attachment");
    return text == null
        ? Optional.empty()
        : Optional.of(
            new Attachment(
                row.getString("attachment_name"), row.getString("attachment_type"), text));
  }

  /** The mark before: a row that is tried and not sent may have left just before a kill. */
  void trying(String key) {
    sql.update("UPDATE levain_jobs_mail SET tried_at = ? WHERE mail_key = ?", Instant.now(), key);
  }

  /** The mark after; what was said to whom is nobody's business any more. */
  void sent(String key) {
    sql.update(
        "UPDATE levain_jobs_mail SET sent_at = ?, recipient = '', subject = '', body = '', attachment = NULL"
            + " WHERE mail_key = ?",
        Instant.now(),
        key);
  }
}
