package org.levain.charters.internal.fake;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.words.Sentence;

/** Keeps the first mail of each key, as the outbox does. */
public final class FakeOutbox implements MailOutbox {

  public final Map<String, Mail> sent = new LinkedHashMap<>();

  /** The mail that was sent last. */
  public Mail last() {
    return List.copyOf(sent.values()).get(sent.size() - 1);
  }

  @Override
  public void send(EntityManager tx, String key, Mail mail) {
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
