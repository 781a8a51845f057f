package org.levain.badges.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import org.levain.badges.artwork.Label;
import org.levain.badges.internal.action.Languages;
import org.levain.badges.internal.action.Letters;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.badges.internal.domain.Over;
import org.levain.host.Member;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.web.Messages;
import org.levain.web.PublicUrl;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Mails to holders, and to those who give, in the language in which they used the badges' pages
 * last. To whom has never been there, in French and English one below the other. Without an address
 * the badge waits on their page.
 */
@Component(name = "org.levain.badges.letters", service = Letters.class)
public final class BadgeLetters implements Letters {

  private static final List<Locale> BOTH = List.of(Locale.FRENCH, Locale.ENGLISH);
  private static final int MOST_SUBJECT = 190;

  private final MailOutbox outbox;
  private final PublicUrl publicUrl;
  private final Languages languages;
  private final Messages messages = Messages.of(BadgeLetters.class);

  /** Sends with these. */
  @Activate
  public BadgeLetters(
      @Reference MailOutbox outbox,
      @Reference PublicUrl publicUrl,
      @Reference Languages languages) {
    this.outbox = outbox;
    this.publicUrl = publicUrl;
    this.languages = languages;
  }

  @Override
  public void offered(EntityManager tx, Award award, Kind kind, Member member) {
    toHolder(tx, award, kind, member, "offered", award.given().reason());
  }

  @Override
  public void over(EntityManager tx, Award award, Kind kind, Member member) {
    Over over = award.over().orElseThrow();
    toHolder(tx, award, kind, member, over.how().slug(), over.reason());
  }

  @Override
  public void ending(
      EntityManager tx, Award award, Kind kind, Member holder, Member to, String moment) {
    boolean mine = to.uid().equals(holder.uid());
    String what = mine ? "ending" : "ending.given";
    String key = String.join("/", "badges." + what, award.id(), moment);
    send(
        tx,
        key,
        to,
        l -> messages.text(l, "mail." + what + ".subject", kind.name(l), name(holder)),
        l -> {
          String last = WrittenDay.of(award.term().ends().orElseThrow(), l);
          String words = messages.text(l, "mail." + what, kind.name(l), last, name(holder));
          return List.of(words, mine ? mine(l) : give(kind, l));
        });
  }

  private void toHolder(
      EntityManager tx, Award award, Kind kind, Member member, String what, String reason) {
    send(
        tx,
        "badges." + what + "/" + award.id(),
        member,
        l -> messages.text(l, "mail." + what + ".subject", kind.name(l)),
        l ->
            List.of(
                messages.text(l, "mail." + what, kind.name(l)),
                reason.isEmpty() ? "" : messages.text(l, "mail.reason", reason),
                mine(l)));
  }

  private void send(
      EntityManager tx,
      String key,
      Member to,
      Function<Locale, String> subject,
      Function<Locale, List<String>> text) {
    to.mail()
        .ifPresent(
            address -> {
              List<Locale> read = languages.of(to).map(List::of).orElse(BOTH);
              StringJoiner subjects = new StringJoiner(" / ");
              StringJoiner texts = new StringJoiner("\n\n----\n\n", "", "\n");
              for (Locale locale : read) {
                subjects.add(subject.apply(locale));
                texts.add(text(to, text.apply(locale), locale));
              }
              outbox.send(
                  tx,
                  key,
                  new Mail(
                      address,
                      Label.clean(subjects.toString(), MOST_SUBJECT),
                      texts.toString(),
                      read.get(0)));
            });
  }

  private String text(Member to, List<String> paragraphs, Locale locale) {
    StringJoiner text = new StringJoiner("\n\n");
    text.add(messages.text(locale, "mail.hello", name(to)));
    paragraphs.stream().filter(paragraph -> !paragraph.isEmpty()).forEach(text::add);
    return text.toString();
  }

  private String mine(Locale locale) {
    return link("levain/badges/mine", "mail.mine", locale);
  }

  private String give(Kind kind, Locale locale) {
    return kind.retired()
        ? ""
        : link("levain/badges/kinds/" + kind.id() + "/give", "mail.give", locale);
  }

  /** Nothing without a public address. */
  private String link(String path, String key, Locale locale) {
    return publicUrl
        .of(path)
        .map(address -> messages.text(locale, key, address.toString()))
        .orElse("");
  }

  private static String name(Member member) {
    return Label.clean(member.fullName());
  }
}
