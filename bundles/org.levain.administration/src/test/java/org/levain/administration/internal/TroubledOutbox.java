package org.levain.administration.internal;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.words.Sentence;

/** An outbox that no mail leaves. */
record TroubledOutbox(Sentence why) implements MailOutbox {

  @Override
  public void send(EntityManager tx, String key, Mail mail) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Sentence> trouble() {
    return Optional.of(why);
  }

  @Override
  public Optional<Sentence> test(Mail mail) {
    return Optional.of(why);
  }
}
