package org.levain.charters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.levain.charters.internal.held.HeldState;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.held.HeldText.Reply;
import org.levain.charters.internal.held.HeldText.Verdict;
import org.levain.charters.internal.held.HeldText.Where;
import org.levain.charters.language.model.Answer;
import org.levain.host.SaveAct;
import org.levain.host.spi.SaveAttempt.Words;

/** A kept text's row; what was written is in a row of its own, so that lists go without. */
@Entity(name = "Held")
@Table(name = "levain_charters_held")
class HeldEntity {

  private static final int MOST_CLAUSE = 100;
  private static final int MOST_WHO = 1_000;
  private static final int MOST_REASON = 2_000;
  private static final int MOST_ANSWER = 4_000;

  @Id String id = "";
  String page = "";

  @Column(name = "entry_of")
  String entryOf = "";

  String act = "";

  @Column(name = "base_hash")
  String baseHash = "";

  @Column(name = "author_uid")
  String authorUid = "";

  String language = "";

  @Column(name = "text_hash")
  String textHash = "";

  int characters;

  @Column(name = "words_before")
  String wordsBefore = "";

  @Column(name = "words_after")
  String wordsAfter = "";

  String place = "";
  String charter = "";
  int edition;
  String answer = "";
  String clause = "";
  String reason = "";
  String who = "";
  String alternative = "";
  String state = "";
  String note = "";

  @Column(name = "answered_by")
  String answeredBy = "";

  @Column(name = "answer_reason")
  String answerReason = "";

  long kept;
  long changed;

  @Version int version;

  /** For the provider. */
  HeldEntity() {}

  HeldEntity(HeldText text) {
    id = text.id();
    authorUid = text.authorUid();
    language = text.language().getLanguage();
    wordsBefore = text.words().before();
    wordsAfter = text.words().after();
    kept = text.kept().toEpochMilli();
    take(text);
  }

  static String act(SaveAct act) {
    return act.name().toLowerCase(Locale.ROOT);
  }

  /** Takes over what can change. */
  final void take(HeldText text) {
    page = text.where().page();
    entryOf = text.where().entryOf();
    act = act(text.where().act());
    baseHash = text.where().baseHash();
    textHash = text.textHash();
    characters = text.words().text().length();
    take(text.verdict());
    state = text.state().word();
    note = text.answer().note();
    answeredBy = text.answer().byUid();
    answerReason = cut(text.answer().reason(), MOST_ANSWER);
    changed = text.changed().toEpochMilli();
  }

  private void take(Verdict verdict) {
    place = verdict.place();
    charter = verdict.charter();
    edition = verdict.edition();
    answer = verdict.answer().word();
    clause = cut(verdict.clause(), MOST_CLAUSE);
    reason = cut(verdict.reason(), MOST_REASON);
    who = cut(verdict.who(), MOST_WHO);
    alternative = cut(verdict.alternative(), MOST_REASON);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  HeldText text(String words) {
    return new HeldText(
        id,
        new Where(page, entryOf, SaveAct.valueOf(act.toUpperCase(Locale.ROOT)), baseHash),
        authorUid,
        Locale.forLanguageTag(language),
        new Words(words, wordsBefore, wordsAfter),
        new Verdict(
            place,
            charter,
            edition,
            Answer.valueOf(answer.toUpperCase(Locale.ROOT)),
            clause,
            reason,
            who,
            alternative),
        HeldState.of(state),
        new Reply(note, answeredBy, answerReason),
        Instant.ofEpochMilli(kept),
        Instant.ofEpochMilli(changed));
  }
}
