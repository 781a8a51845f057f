package org.levain.mail;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.levain.words.Sentence;
import org.osgi.annotation.versioning.ProviderType;

/** Sends mail through the configured SMTP server. Thread-safe. */
@ProviderType
public interface MailOutbox {

  /**
   * Puts a mail into the outbox in the caller's own transaction. It leaves once after the commit; a
   * server that is away is tried again for three days.
   *
   * @param key makes the mail unique: a second one with the same key is not sent
   */
  void send(EntityManager tx, String key, Mail mail);

  /**
   * Why mail cannot leave now, in one sentence that says what to do; empty: all is well as far as
   * is known.
   */
  Optional<Sentence> trouble();

  /**
   * Sends a mail at once and waits for the SMTP server's answer: the "send me a test" button.
   *
   * @return empty if the server took it, else one sentence that says what to do
   */
  Optional<Sentence> test(Mail mail);
}
