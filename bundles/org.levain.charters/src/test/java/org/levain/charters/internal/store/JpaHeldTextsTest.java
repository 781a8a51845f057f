package org.levain.charters.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.levain.charters.internal.held.HeldState;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.held.HeldText.Reply;
import org.levain.charters.internal.held.HeldText.Verdict;
import org.levain.charters.internal.held.HeldText.Where;
import org.levain.charters.language.model.Answer;
import org.levain.host.Member;
import org.levain.host.SaveAct;
import org.levain.host.spi.SaveAttempt.Words;
import org.levain.persistence.Persistence;
import org.levain.persistence.testing.DatabaseTest;

class JpaHeldTextsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

  private ChartersUnit unit;
  private JpaHeldTexts texts;

  @BeforeEach
  void open(Persistence persistence) {
    unit = new ChartersUnit(persistence);
    texts = new JpaHeldTexts(unit);
  }

  @AfterEach
  void close() {
    unit.close();
  }

  private static HeldText text(String id, String author, String words) {
    return new HeldText(
        id,
        new Where("Été & co", "", SaveAct.COMMENT, "hash"),
        author,
        Locale.FRENCH,
        new Words(words, "\n\n----\n\n", "\n\n%%signature\nZoé\n/%"),
        new Verdict(
            "platform", "platform", 3, Answer.ASK, "3.1", "Reason", "the animator", "Instead"),
        HeldState.REFUSED,
        Reply.NONE,
        NOON,
        NOON);
  }

  @DatabaseTest
  void keepsAMillionCharactersAsTheyAre() {
    String words = ("é😀\n".repeat(250_000)).substring(0, 999_999) + "!";
    HeldText text = text("1", "u", words);

    texts.change(tx -> run(() -> texts.add(tx, text)));

    assertThat(texts.find("1")).contains(text);
    assertThat(texts.of("u")).hasSize(1).allMatch(t -> t.words().text().isEmpty());
    assertThat(texts.of("other")).isEmpty();
    assertThat(texts.find("2")).isEmpty();
  }

  @DatabaseTest
  void stepsOnlyFromWhereTheTextStands() {
    HeldText text = text("1", "u", "words");
    texts.change(tx -> run(() -> texts.add(tx, text)));
    HeldText asked = text.in(HeldState.ASKED, new Reply("note", "", ""), NOON.plusSeconds(1));

    assertThat(found(texts, tx -> texts.step(tx, "1", t -> Optional.empty()))).isEmpty();
    assertThat(found(texts, tx -> texts.step(tx, "2", Optional::of))).isEmpty();
    assertThat(found(texts, tx -> texts.step(tx, "1", t -> Optional.of(asked)))).contains(asked);

    assertThat(texts.find("1")).contains(asked);
    assertThat(texts.asked(10)).extracting(HeldText::id).containsExactly("1");
    assertThat(texts.count(HeldState.ASKED)).isEqualTo(1);
    texts.change(tx -> texts.step(tx, "1", t -> Optional.of(t.saved(NOON))));
    assertThat(texts.find("1").orElseThrow().words().text()).isEmpty();
  }

  @DatabaseTest
  void findsTheSameTextAndCountsWhatWouldBeLost() {
    texts.change(
        tx ->
            run(
                () -> {
                  texts.add(tx, text("1", "u", "words"));
                  texts.add(tx, text("2", "u", "others").in(HeldState.DISCARDED, NOON));
                  texts.add(tx, text("3", "u", "thirds").saved(NOON));
                }));

    assertThat(found(texts, tx -> texts.same(tx, text("9", "u", "words\r\n"))))
        .map(HeldText::id)
        .contains("1");
    assertThat(found(texts, tx -> texts.same(tx, text("9", "v", "words")))).isEmpty();
    assertThat(found(texts, tx -> texts.same(tx, text("9", "u", "others")))).isEmpty();
    assertThat(counted(texts, tx -> texts.countKept(tx, "u"))).isEqualTo(1);
    assertThat(counted(texts, tx -> texts.countSince(tx, "u", NOON))).isEqualTo(3);
    texts.change(tx -> run(() -> texts.sweep(tx, "u", NOON.plusSeconds(1))));
    assertThat(texts.of("u")).extracting(HeldText::id).containsExactly("1");
  }

  @DatabaseTest
  void remembersLanguages() {
    JpaLanguages languages = new JpaLanguages(unit);
    Member zoe = new Member("u", "zoe", "Zoé", Optional.empty(), java.util.Set.of());

    assertThat(languages.of(zoe)).isEmpty();
    languages.saw(zoe, Locale.CANADA_FRENCH);
    languages.saw(zoe, Locale.ENGLISH);
    assertThat(languages.of(zoe)).contains(Locale.ENGLISH);
  }

  private static Optional<HeldText> found(
      JpaHeldTexts texts, Function<EntityManager, Optional<HeldText>> work) {
    return texts.change(work);
  }

  private static long counted(JpaHeldTexts texts, Function<EntityManager, Long> work) {
    return texts.change(work);
  }

  private static boolean run(Runnable work) {
    work.run();
    return true;
  }
}
