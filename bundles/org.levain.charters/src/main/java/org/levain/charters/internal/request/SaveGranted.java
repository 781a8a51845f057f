package org.levain.charters.internal.request;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.charters.internal.action.Moments;
import org.levain.charters.internal.held.HeldState;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.held.HeldText.Reply;
import org.levain.charters.internal.held.HeldTexts;
import org.levain.host.Actor;
import org.levain.host.ContentHash;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.host.Page;
import org.levain.host.Pages;
import org.levain.host.SaveAct;
import org.levain.host.spi.SaveAttempt.Words;
import org.levain.jobs.JobHandler;
import org.levain.words.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Saves a granted text in its author's name, by the server's own road. Killed after the save and
 * before it is noted, it finds its text in the page and notes it. A page that somebody has changed
 * since, or that the author may not write any more, stays as it is: the text is the author's draft
 * again, and they are told.
 */
@Component(
    name = "org.levain.charters.save",
    service = JobHandler.class,
    property = JobHandler.KIND + "=" + SaveGranted.KIND)
public final class SaveGranted implements JobHandler {

  /** The kind of its jobs. */
  static final String KIND = "charters.save";

  private static final String PART = "charters";

  private final HeldTexts texts;
  private final Members members;
  private final Optional<Pages> pages;
  private final RequestLetters letters;
  private final AuditLog audit;
  private final Clock clock;

  /** Saves here. */
  @Activate
  public SaveGranted(
      @Reference HeldTexts texts,
      @Reference Members members,
      @Reference RequestLetters letters,
      @Reference AuditLog audit,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          @Nullable Pages pages) {
    this(texts, members, Optional.ofNullable(pages), letters, audit, Clock.systemUTC());
  }

  /** The same at another time. */
  public SaveGranted(
      HeldTexts texts,
      Members members,
      Optional<Pages> pages,
      RequestLetters letters,
      AuditLog audit,
      Clock clock) {
    this.texts = texts;
    this.members = members;
    this.pages = pages;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Step step(Run run) {
    Optional<HeldText> granted =
        texts.find(run.state()).filter(text -> text.state() == HeldState.GRANTED);
    if (granted.isEmpty()) {
      return new Done(Sentence.of("charters.save.nothing"));
    }
    Pages server =
        pages.orElseThrow(() -> new IllegalStateException("The server's pages are away"));
    Optional<Sentence> obstacle = save(granted.get(), server);
    texts.change(
        tx -> {
          Optional<HeldText> after =
              texts.step(
                  tx,
                  granted.get().id(),
                  text ->
                      text.state() == HeldState.GRANTED
                          ? Optional.of(after(text, obstacle))
                          : Optional.empty());
          after.ifPresent(
              text -> {
                String action = obstacle.isEmpty() ? "charters.saved" : "charters.stuck";
                audit.record(
                    tx, new AuditEntry(Optional.empty(), action, "held:" + text.id(), Map.of()));
                letters.answered(tx, text);
              });
          return after;
        });
    return new Done(obstacle.orElseGet(() -> Sentence.of("charters.save.saved")));
  }

  private HeldText after(HeldText text, Optional<Sentence> obstacle) {
    var now = Moments.milli(clock.instant());
    Reply reply = text.answer();
    return obstacle
        .map(
            why ->
                text.in(
                    HeldState.STUCK,
                    new Reply(reply.note(), reply.byUid(), why.kept(HeldText.MOST_REASON)),
                    now))
        .orElseGet(() -> text.saved(now));
  }

  /** What stands in the way; empty: it is in the page. A server that fails is tried again. */
  private Optional<Sentence> save(HeldText text, Pages server) {
    Optional<Member> author = members.byUid(text.authorUid());
    Optional<Page> now = server.find(text.where().page());
    if (isThere(text, now)) {
      return Optional.empty();
    }
    if (author.isEmpty()) {
      return Optional.of(Sentence.of("charters.save.author"));
    }
    if (!server.maySave(text.where().page(), text.where().act(), author.get())) {
      return Optional.of(Sentence.of("charters.save.rights", text.where().page()));
    }
    boolean comment = text.where().act() == SaveAct.COMMENT;
    String base = comment ? now.map(Page::hash).orElse("") : text.where().baseHash();
    try {
      server.save(
          text.where().page(),
          comment ? withComment(text.words(), now) : text.words().text(),
          base,
          Actor.inTheNameOf(PART, author.get().login()));
      return Optional.empty();
    } catch (HostRefusal e) {
      if (e.reason() == Reason.FAILED || (comment && e.reason() == Reason.CHANGED_MEANWHILE)) {
        throw e;
      }
      return Optional.of(e.sentence());
    }
  }

  private static boolean isThere(HeldText text, Optional<Page> now) {
    Words words = text.words();
    if (text.where().act() == SaveAct.COMMENT) {
      String signed = (words.text() + words.after()).strip();
      // without a signature, the same words may be somebody else's
      return !words.after().isBlank()
          && now.filter(page -> page.text().contains(signed)).isPresent();
    }
    return now.filter(page -> page.hash().equals(ContentHash.of(words.text()))).isPresent();
  }

  /** What is said goes below what stands there by now. */
  private static String withComment(Words words, Optional<Page> now) {
    String page = now.map(Page::text).orElse("").stripTrailing();
    String between = words.before().isBlank() && !page.isEmpty() ? "\n\n" : words.before();
    return page + (page.isEmpty() ? "" : between) + words.text() + words.after();
  }
}
