package org.levain.charters.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.charters.internal.fake.FakeMembers.AISSA;
import static org.levain.charters.internal.fake.FakeMembers.HOSTILE;
import static org.levain.charters.internal.fake.FakeMembers.INES;
import static org.levain.charters.internal.request.HeldWorld.CHARTER;
import static org.levain.charters.internal.request.HeldWorld.CUSTOMERS;
import static org.levain.charters.internal.request.HeldWorld.PHOTO;
import static org.levain.charters.internal.request.HeldWorld.TOMAS;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levain.charters.internal.fake.FakeCommunities;
import org.levain.charters.internal.held.ChangeText;
import org.levain.charters.internal.held.HeldState;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.place.Place;
import org.levain.charters.language.model.Answer;
import org.levain.host.Member;
import org.levain.jobs.JobHandler;

class GrantingTest {

  private static final Optional<Instant> ANY = Optional.empty();

  private final HeldWorld held = new HeldWorld();

  @BeforeEach
  void publish() {
    held.world.published(Place.PLATFORM, CHARTER);
    held.pages.write("Club", "Welcome.", "aissa");
  }

  private HeldText refused(String page, String text) {
    return held.kept(held.saves(TOMAS, page, text));
  }

  private HeldText asked(String page, String text) {
    HeldText kept = refused(page, text);
    held.world.clock.pass(Duration.ofSeconds(1));
    assertThat(held.ask.ask(kept.id(), "Everybody agrees.", TOMAS))
        .isInstanceOf(AskForText.Done.class);
    return held.now(kept);
  }

  private AnswerRequest.Outcome grant(HeldText text, Member by) {
    held.world.clock.pass(Duration.ofSeconds(1));
    return held.answer.grant(text.id(), ANY, "job", by);
  }

  @Test
  void asksTheAnimatorByALetterInTheirLanguage() {
    held.languages.saw(AISSA, Locale.FRENCH);

    HeldText text = asked("Club", PHOTO);

    assertThat(text.state()).isEqualTo(HeldState.ASKED);
    assertThat(held.outbox.sent).hasSize(1);
    assertThat(held.outbox.last().to()).isEqualTo("aissa@example.org");
    assertThat(held.outbox.last().subject()).contains("On vous demande").doesNotContain("You are");
    assertThat(held.outbox.last().text())
        .contains("Tomas K.", "Everybody agrees.", "levain/charters/requests/" + text.id())
        .doesNotContain("alert(1)");
  }

  @Test
  void asksNobodyAboutATextThatTheCharterForbidsAsItIsNow() {
    HeldText kept = refused("Club", PHOTO);
    held.change.keep(kept.id(), CUSTOMERS, TOMAS);

    assertThat(held.ask.ask(kept.id(), "It is as it was.", TOMAS))
        .isInstanceOf(AskForText.StandsOtherwise.class);

    HeldText now = held.now(kept);
    assertThat(now.state()).isEqualTo(HeldState.REFUSED);
    assertThat(now.verdict().answer()).isEqualTo(Answer.NO);
    assertThat(now.askable()).isFalse();
    assertThat(held.outbox.sent).isEmpty();
  }

  @Test
  void asksAboutTheClauseThatDecidesAsTheTextIsNow() {
    HeldText kept = refused("Club", PHOTO);
    held.change.keep(kept.id(), PHOTO.replace("photo", "poll"), TOMAS);

    assertThat(held.ask.ask(kept.id(), "", TOMAS)).isInstanceOf(AskForText.Done.class);

    assertThat(held.now(kept).verdict().who()).isEqualTo("the direction");
    assertThat(held.deciders.may(held.now(kept), AISSA)).isFalse();
  }

  @Test
  void savesAGrantedTextOnceInItsAuthorsName() {
    HeldText text = asked("Club", PHOTO);

    assertThat(grant(text, AISSA)).isInstanceOf(AnswerRequest.Answered.class);
    assertThat(grant(text, AISSA)).isInstanceOf(AnswerRequest.AnsweredBefore.class);
    assertThat(held.jobs.asked).hasSize(1);
    assertThat(held.pages.saved).isEmpty();
    assertThat(held.works(text)).isInstanceOf(JobHandler.Done.class);
    assertThat(held.works(text)).isInstanceOf(JobHandler.Done.class);

    assertThat(held.pages.saved).containsExactly("Club as tomas");
    assertThat(held.pages.find("Club").orElseThrow().text()).isEqualTo(PHOTO);
    assertThat(held.now(text).state()).isEqualTo(HeldState.SAVED);
    assertThat(held.outbox.last().to()).isEqualTo("tomas@example.org");
    assertThat(held.outbox.last().subject()).startsWith("Enregistré");
    assertThat(held.world.audit.entries)
        .extracting(entry -> entry.action())
        .contains("charters.asked", "charters.granted", "charters.saved");
    assertThat(held.world.news.told).contains("decided " + FakeCommunities.CLUB);
  }

  @Test
  void notesWhatAKilledServerHasSavedAndDoesNotSaveItAgain() {
    HeldText text = asked("Club", PHOTO);
    grant(text, AISSA);
    held.pages.write("Club", PHOTO + "\n", "tomas"); // saved, then killed

    held.works(text);

    assertThat(held.pages.saved).isEmpty();
    assertThat(held.now(text).state()).isEqualTo(HeldState.SAVED);
  }

  @Test
  void keepsATextWhosePageHasChangedAndTellsItsAuthor() {
    HeldText text = asked("Club", PHOTO);
    grant(text, AISSA);
    held.pages.write("Club", "Something else.", "ines");

    held.works(text);

    assertThat(held.pages.find("Club").orElseThrow().text()).isEqualTo("Something else.");
    HeldText now = held.now(text);
    assertThat(now.state()).isEqualTo(HeldState.STUCK);
    assertThat(now.words().text()).isEqualTo(PHOTO);
    assertThat(now.askable()).isFalse();
    assertThat(held.outbox.last().subject()).startsWith("Accordé, non enregistré");
  }

  @Test
  void savesNothingForSomebodyWhoMayNotWriteThereAnyMore() {
    HeldText text = asked("Club", PHOTO);
    grant(text, AISSA);
    held.pages.shutOut.add("tomas");

    held.works(text);

    assertThat(held.pages.saved).isEmpty();
    assertThat(held.now(text).state()).isEqualTo(HeldState.STUCK);
  }

  @Test
  void putsAGrantedCommentBelowWhatOthersHaveSaidMeanwhile() {
    HeldText text = held.kept(held.comments(TOMAS, "Club", PHOTO));
    held.ask.ask(text.id(), "", TOMAS);
    grant(text, AISSA);
    held.pages.write("Club", "Welcome.\n\n----\n\nFirst!", "ines");

    held.works(text);
    assertThat(held.pages.find("Club").orElseThrow().text())
        .isEqualTo(
            "Welcome.\n\n----\n\nFirst!\n\n----\n\n" + PHOTO + "\n\n%%signature\ntomas, now\n/%");
    assertThat(held.now(text).state()).isEqualTo(HeldState.SAVED);
  }

  @Test
  void notesACommentThatAKilledServerHasSaved() {
    HeldText text = held.kept(held.comments(TOMAS, "Club", PHOTO));
    held.ask.ask(text.id(), "", TOMAS);
    grant(text, AISSA);
    String page = "Welcome.\n\n----\n\n" + PHOTO + "\n\n%%signature\ntomas, now\n/%\n\nand more";
    held.pages.write("Club", page, "tomas");

    held.works(text);

    assertThat(held.pages.find("Club").orElseThrow().text()).isEqualTo(page);
    assertThat(held.now(text).state()).isEqualTo(HeldState.SAVED);
  }

  @Test
  void declinesWithAReasonThatTheAuthorReads() {
    HeldText text = asked("Club", PHOTO);

    assertThat(held.answer.decline(text.id(), ANY, " \u0000 ", AISSA))
        .isInstanceOf(AnswerRequest.Faulty.class);
    assertThat(held.answer.decline(text.id(), ANY, "x".repeat(1_001), AISSA))
        .isInstanceOf(AnswerRequest.Faulty.class);
    assertThat(held.answer.decline(text.id(), ANY, "Ask\u001E the <b>people</b>.", AISSA))
        .isInstanceOf(AnswerRequest.Answered.class);

    HeldText now = held.now(text);
    assertThat(now.state()).isEqualTo(HeldState.DECLINED);
    assertThat(now.words().text()).isEqualTo(PHOTO);
    assertThat(now.answer().reason()).isEqualTo("Ask  the <b>people</b>.");
    assertThat(held.outbox.last().text()).contains("Ask  the <b>people</b>.");
    assertThat(held.jobs.asked).isEmpty();
    assertThat(grant(text, AISSA)).isInstanceOf(AnswerRequest.AnsweredBefore.class);
  }

  @Test
  void tellsNobodyElseThatThereIsSuchAText() {
    HeldText text = asked("Club", PHOTO);

    assertThat(held.answer.open(text.id(), AISSA)).isPresent();
    for (Member other : new Member[] {INES, HOSTILE, TOMAS}) {
      assertThat(grant(text, other)).as(other.login()).isInstanceOf(AnswerRequest.NoRequest.class);
    }
    assertThat(held.change.discard(text.id(), INES)).isInstanceOf(ChangeText.NoText.class);
    assertThat(held.ask.takeBack(text.id(), AISSA)).isInstanceOf(AskForText.NoText.class);
    HeldText mine = refused("Elsewhere", CUSTOMERS);
    assertThat(held.answer.open(mine.id(), INES)).as("not asked").isEmpty();
  }

  @Test
  void asksTheAdministratorsWhereNoAnimatorIsMeant() {
    HeldText poll = asked("Club", "[{SET charter='kind=poll'}] Which day?");
    HeldText elsewhere = asked("Main", PHOTO);

    for (HeldText text : new HeldText[] {poll, elsewhere}) {
      assertThat(held.answer.open(text.id(), AISSA)).isEmpty();
      assertThat(grant(text, INES)).isInstanceOf(AnswerRequest.Answered.class);
    }
  }

  @Test
  void letsNobodyGrantTheirOwnText() {
    HeldText own = held.kept(held.saves(AISSA, "Club", PHOTO));
    held.ask.ask(own.id(), "", AISSA);

    assertThat(grant(own, AISSA)).isInstanceOf(AnswerRequest.NoRequest.class);
    assertThat(grant(own, INES)).isInstanceOf(AnswerRequest.Answered.class);
  }

  @Test
  void grantsOnlyWhatWasRead() {
    HeldText text = asked("Club", PHOTO);
    Instant seen = text.changed();
    held.ask.takeBack(text.id(), TOMAS);
    held.change.keep(text.id(), PHOTO + " and another one", TOMAS);
    held.world.clock.pass(Duration.ofSeconds(1));
    held.ask.ask(text.id(), "", TOMAS);

    assertThat(held.answer.grant(text.id(), Optional.of(seen), "job", AISSA))
        .isInstanceOf(AnswerRequest.AnsweredBefore.class);
    assertThat(held.now(text).state()).isEqualTo(HeldState.ASKED);
  }

  @Test
  void keepsATextAsItIsWhileSomebodyIsAsked() {
    HeldText text = asked("Club", PHOTO);

    assertThat(held.change.keep(text.id(), "other", TOMAS))
        .isInstanceOf(ChangeText.StandsOtherwise.class);
    assertThat(held.change.discard(text.id(), TOMAS))
        .isInstanceOf(ChangeText.StandsOtherwise.class);
    assertThat(held.ask.takeBack(text.id(), TOMAS)).isInstanceOf(AskForText.Done.class);
    assertThat(held.change.keep(text.id(), "other", TOMAS)).isInstanceOf(ChangeText.Changed.class);
    assertThat(grant(text, AISSA)).isInstanceOf(AnswerRequest.NoRequest.class);
  }

  @Test
  void cannotAskAboutWhatAClauseForbids() {
    HeldText text = refused("Club", CUSTOMERS);

    assertThat(held.ask.ask(text.id(), "", TOMAS)).isInstanceOf(AskForText.StandsOtherwise.class);
    assertThat(held.outbox.sent).isEmpty();
  }

  @Test
  void discardsAndTakesThatBack() {
    HeldText text = refused("Club", CUSTOMERS);

    assertThat(held.change.discard(text.id(), TOMAS)).isInstanceOf(ChangeText.Changed.class);
    assertThat(held.now(text).state()).isEqualTo(HeldState.DISCARDED);
    assertThat(held.change.undo(text.id(), TOMAS)).isInstanceOf(ChangeText.Changed.class);
    assertThat(held.now(text).words().text()).isEqualTo(CUSTOMERS);
    assertThat(held.now(text).state()).isEqualTo(HeldState.REFUSED);
    assertThat(held.change.keep(text.id(), "x".repeat(HeldText.MOST_TEXT + 1), TOMAS))
        .isInstanceOf(ChangeText.TooLong.class);
    assertThat(held.now(text).words().text()).isEqualTo(CUSTOMERS);
  }
}
