package org.levain.badges.internal.fake;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.words.Sentence;

/** Keeps the first mail of each key, as the outbox does. */
public final class FakeOutbox implements MailOutbox {

  public final Map<String, Mail> sent = new LinkedHashMap<>();

  @Override
  public synchronized void send(EntityManager tx, String key, Mail mail) {
    sent.putIfAbsent(key, mail);
  }

  @Override
  public Optional<Sentence> trouble() {
    return Optional.empty();
  }

  @Override
  public Optional<Sentence> test(Mail mail) {
    return Optional.empty();
  }
}
