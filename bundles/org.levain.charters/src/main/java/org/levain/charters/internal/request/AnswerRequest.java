package org.levain.charters.internal.request;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.charters.internal.action.Fault;
import org.levain.charters.internal.action.Moments;
import org.levain.charters.internal.action.News;
import org.levain.charters.internal.held.HeldState;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.held.HeldText.Reply;
import org.levain.charters.internal.held.HeldTexts;
import org.levain.host.Member;
import org.levain.jobs.JobRequest;
import org.levain.jobs.Jobs;

/**
 * Whoever is asked grants a text, which Levain then saves in its author's name, or declines it with
 * a reason. Granting and the job that saves are one transaction: granted twice, or killed in the
 * middle, it is saved once. Only those who decide are told that there is such a request.
 */
public final class AnswerRequest {

  private final HeldTexts texts;
  private final Deciders deciders;
  private final RequestLetters letters;
  private final Jobs jobs;
  private final AuditLog audit;
  private final News news;
  private final Clock clock;

  /** Answers with these. */
  public AnswerRequest(
      HeldTexts texts,
      Deciders deciders,
      RequestLetters letters,
      Jobs jobs,
      AuditLog audit,
      News news,
      Clock clock) {
    this.texts = texts;
    this.deciders = deciders;
    this.letters = letters;
    this.jobs = jobs;
    this.audit = audit;
    this.news = news;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** It is answered. */
  public record Answered(HeldText text) implements Outcome {}

  /** Somebody was faster, or the author has taken it back or asked anew: so it stands. */
  public record AnsweredBefore(HeldText text) implements Outcome {}

  /** Something is wrong with the reason; the request stays open. */
  public record Faulty(HeldText text, List<Fault> faults) implements Outcome {}

  /** There is no such request for this member. */
  public record NoRequest() implements Outcome {}

  /**
   * Grants it.
   *
   * @param seen when the text that was read was asked about, if that is known: another one is not
   *     granted unread
   * @param jobTitle what the jobs page says
   */
  public Outcome grant(String id, Optional<Instant> seen, String jobTitle, Member by) {
    return answer(
        id,
        seen,
        by,
        (tx, text) -> {
          audit(tx, "charters.granted", text, by);
          jobs.submit(
              tx,
              JobRequest.now(
                  SaveGranted.KIND, text.id(), jobTitle, text.id(), 1, Optional.of(by.uid())));
        },
        text -> text.in(HeldState.GRANTED, reply(text, by, ""), now()));
  }

  /** Declines it; the author reads why. */
  public Outcome decline(String id, Optional<Instant> seen, String typed, Member by) {
    String reason = Typed.text(typed);
    Optional<Fault> fault = fault(reason);
    if (fault.isPresent()) {
      return open(id, by)
          .<Outcome>map(text -> new Faulty(text, List.of(fault.get())))
          .orElseGet(NoRequest::new);
    }
    return answer(
        id,
        seen,
        by,
        (tx, text) -> {
          audit(tx, "charters.declined", text, by);
          letters.answered(tx, text);
        },
        text -> text.in(HeldState.DECLINED, reply(text, by, reason), now()));
  }

  private static Optional<Fault> fault(String reason) {
    if (reason.isEmpty()) {
      return Optional.of(Fault.of("reason", "no-reason"));
    }
    return reason.length() > HeldText.MOST_REASON
        ? Optional.of(Fault.of("reason", "long", HeldText.MOST_REASON, reason.length()))
        : Optional.empty();
  }

  private interface Also {
    void run(EntityManager tx, HeldText text);
  }

  private Outcome answer(
      String id, Optional<Instant> seen, Member by, Also also, Function<HeldText, HeldText> step) {
    // who decides is known by other services, so it is asked outside of the transaction
    Optional<HeldText> open = open(id, by);
    if (open.isEmpty()) {
      return new NoRequest();
    }
    Instant asked = seen.orElse(open.get().changed());
    Optional<HeldText> done =
        texts.change(
            tx -> {
              Optional<HeldText> after =
                  texts.step(tx, id, text -> isAsked(text, asked) ? some(step, text) : none());
              after.ifPresent(text -> also.run(tx, text));
              return after;
            });
    done.ifPresent(text -> news.decided(text.verdict().place()));
    return done.<Outcome>map(Answered::new)
        .orElseGet(() -> new AnsweredBefore(texts.find(id).orElse(open.get())));
  }

  private static boolean isAsked(HeldText text, Instant when) {
    return text.state() == HeldState.ASKED && text.changed().equals(when);
  }

  private static Optional<HeldText> some(Function<HeldText, HeldText> step, HeldText text) {
    return Optional.of(step.apply(text));
  }

  private static Optional<HeldText> none() {
    return Optional.empty();
  }

  /** A text about which somebody asks, or asked, this member. */
  public Optional<HeldText> open(String id, Member by) {
    return texts
        .find(id)
        .filter(text -> text.state() == HeldState.ASKED || text.answer().byUid().equals(by.uid()))
        .filter(text -> deciders.may(text, by));
  }

  private static Reply reply(HeldText text, Member by, String reason) {
    return new Reply(text.answer().note(), by.uid(), reason);
  }

  private Instant now() {
    return Moments.milli(clock.instant());
  }

  private void audit(EntityManager tx, String action, HeldText text, Member by) {
    audit.record(
        tx,
        new AuditEntry(
            Optional.of(by.uid()),
            action,
            "held:" + text.id(),
            Map.of("clause", text.verdict().clause(), "charter", text.verdict().charter())));
  }
}
