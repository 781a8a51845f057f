package org.levain.charters.internal.request;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.levain.charters.internal.held.HeldState;
import org.levain.charters.internal.held.HeldText;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.web.Messages;
import org.levain.web.PublicUrl;
import org.levain.words.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Mails about requests: to whoever is asked, and to the author about what came of it, each in their
 * own language; where that is not known, in both. The text itself is never in a mail.
 */
@Component(name = "org.levain.charters.letters", service = RequestLetters.class)
public final class RequestLetters {

  private static final List<Locale> BOTH = List.of(Locale.FRENCH, Locale.ENGLISH);
  private static final int MOST_SUBJECT = 190;

  private final Deciders deciders;
  private final Members members;
  private final Languages languages;
  private final MailOutbox outbox;
  private final PublicUrl publicUrl;
  private final Messages messages = Messages.of(RequestLetters.class);

  /** Writes with these. */
  @Activate
  public RequestLetters(
      @Reference Deciders deciders,
      @Reference Members members,
      @Reference Languages languages,
      @Reference MailOutbox outbox,
      @Reference PublicUrl publicUrl) {
    this.deciders = deciders;
    this.members = members;
    this.languages = languages;
    this.outbox = outbox;
    this.publicUrl = publicUrl;
  }

  /** To whoever is asked. */
  void asked(EntityManager tx, HeldText text, Member author) {
    for (Member decider : deciders.of(text)) {
      List<Locale> spoken = languages.of(decider).map(List::of).orElse(BOTH);
      String key = key(text) + ":" + decider.uid();
      send(tx, key, decider, "asked", text, "levain/charters/requests/", spoken, author.fullName());
    }
  }

  /** To the author: it is saved, declined, or could not be saved. */
  void answered(EntityManager tx, HeldText text) {
    members
        .byUid(text.authorUid())
        .ifPresent(
            author -> {
              Locale spoken = languages.of(author).orElse(text.language());
              send(
                  tx,
                  key(text),
                  author,
                  text.state().word(),
                  text,
                  "levain/charters/held/",
                  List.of(spoken),
                  "");
            });
  }

  /** Each round of a request has its own letters. */
  private static String key(HeldText text) {
    return "charters."
        + text.state().word()
        + ":"
        + text.id()
        + ":"
        + text.changed().toEpochMilli();
  }

  private void send(
      EntityManager tx,
      String key,
      Member to,
      String what,
      HeldText text,
      String path,
      List<Locale> languages,
      String by) {
    if (to.mail().isEmpty()) {
      return;
    }
    String page = line(text.where().page());
    String subject =
        languages.stream()
            .map(l -> messages.text(l, "mail." + what + ".subject", page))
            .collect(Collectors.joining(" / "));
    String letter =
        languages.stream()
            .map(l -> letter(to, what, text, path, l, by))
            .collect(Collectors.joining("\n\n----\n\n", "", "\n"));
    Mail mail = new Mail(to.mail().get(), cut(subject), letter, languages.get(0));
    outbox.send(tx, key, mail);
  }

  private String letter(
      Member to, String what, HeldText text, String path, Locale locale, String by) {
    StringJoiner letter = new StringJoiner("\n\n");
    letter.add(messages.text(locale, "mail.hello", line(to.fullName())));
    letter.add(messages.text(locale, "mail." + what, line(text.where().page()), line(by)));
    if (!text.verdict().reason().isEmpty() && text.state() != HeldState.SAVED) {
      letter.add(clause(text, locale) + "\n" + text.verdict().reason());
    }
    String said = text.state() == HeldState.ASKED ? text.answer().note() : reason(text, locale);
    if (!said.isEmpty()) {
      letter.add(messages.text(locale, "mail." + what + ".said") + "\n" + said);
    }
    Optional<String> address = publicUrl.of(path + text.id()).map(Object::toString);
    letter.add(address.orElseGet(() -> messages.text(locale, "mail.where", path)));
    return letter.toString();
  }

  private String clause(HeldText text, Locale locale) {
    String clause = text.verdict().clause();
    return clause.isEmpty()
        ? messages.text(locale, "held.clause.none")
        : messages.text(locale, "held.clause", clause);
  }

  private static String reason(HeldText text, Locale locale) {
    return Sentence.kept(text.answer().reason()).in(locale);
  }

  /** A name in one line, whatever it is made of. */
  private static String line(String name) {
    return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static String cut(String subject) {
    return subject.length() <= MOST_SUBJECT
        ? subject
        : subject.substring(0, MOST_SUBJECT - 1) + "…";
  }
}
