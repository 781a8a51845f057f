package org.levain.charters.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.charters.internal.fake.FakeCommunities.CLUB;
import static org.levain.charters.internal.fake.FakeMembers.AISSA;
import static org.levain.charters.internal.request.HeldWorld.CHARTER;
import static org.levain.charters.internal.request.HeldWorld.CUSTOMERS;
import static org.levain.charters.internal.request.HeldWorld.PHOTO;
import static org.levain.charters.internal.request.HeldWorld.TOMAS;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.charters.internal.force.MemoryInForce;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.held.HeldText.Verdict;
import org.levain.charters.internal.held.KeepText;
import org.levain.charters.internal.place.Place;
import org.levain.charters.internal.request.HeldWorld;
import org.levain.charters.language.model.Answer;
import org.levain.host.ContentHash;
import org.levain.host.SaveAct;
import org.levain.host.spi.SaveAttempt;
import org.levain.host.spi.SaveAttempt.Words;

class CharterGuardTest {

  private final HeldWorld held = new HeldWorld();

  private void published() {
    held.world.published(Place.PLATFORM, CHARTER);
  }

  @Test
  void letsEverythingPassWhereThereIsNoCharter() {
    assertThat(held.saves(TOMAS, "Bids", CUSTOMERS)).isEmpty();
    assertThat(held.texts.of(TOMAS.uid())).isEmpty();
  }

  @Test
  void refusesFromTheMomentOfThePublicationAndKeepsTheText() {
    held.pages.write("Bids", "before", "ines");
    assertThat(held.saves(TOMAS, "Bids", CUSTOMERS)).isEmpty();

    published();
    HeldText kept = held.kept(held.saves(TOMAS, "Bids", CUSTOMERS));

    assertThat(kept.words().text()).isEqualTo(CUSTOMERS);
    assertThat(kept.where().page()).isEqualTo("Bids");
    assertThat(kept.where().baseHash()).isEqualTo(ContentHash.of("before"));
    assertThat(kept.language()).isEqualTo(Locale.FRENCH);
    Verdict verdict = kept.verdict();
    assertThat(verdict.answer()).isEqualTo(Answer.NO);
    assertThat(verdict.clause()).isEqualTo("2");
    assertThat(verdict.reason()).contains("No customer data");
    assertThat(verdict.alternative()).isEqualTo("Tell the case without names.");
    assertThat(verdict.charter()).isEqualTo(Place.PLATFORM);
    assertThat(verdict.edition()).isEqualTo(1);
    assertThat(held.world.audit.entries)
        .anyMatch(e -> e.action().equals("charters.held") && e.subject().contains(kept.id()));
    assertThat(held.world.news.told).contains("held platform");
  }

  @Test
  void letsPassWhatIsPermittedAndWhoHasNotSignedIn() {
    published();

    assertThat(held.saves(TOMAS, "Bids", "What worked in the north.")).isEmpty();
    assertThat(held.comments(TOMAS, "Bids", "I agree.")).isEmpty();
    SaveAttempt stranger =
        new SaveAttempt(
            "Bids",
            Optional.empty(),
            SaveAct.NEW,
            Words.page(CUSTOMERS),
            Optional::empty,
            null,
            Locale.ENGLISH);
    assertThat(held.guard.before(stranger)).isEmpty();
    assertThat(held.texts.of(TOMAS.uid())).isEmpty();
  }

  @Test
  void keepsWhatIsToBeAskedAboutWithWhoIsAsked() {
    published();

    HeldText kept = held.kept(held.saves(TOMAS, "Bids", PHOTO));

    assertThat(kept.verdict().answer()).isEqualTo(Answer.ASK);
    assertThat(kept.verdict().who()).contains("animator");
    assertThat(kept.askable()).isTrue();
  }

  @Test
  void asksTheCharterOfThePagesCommunityAndOfTheEntrysPage() {
    published();
    held.world.published(CLUB, "# Club\n\n1. No photos here.\n[no] kind=photo\n");

    HeldText kept = held.kept(held.saves(AISSA, "Club", PHOTO));
    SaveAttempt entry =
        new SaveAttempt(
            "Club_blogentry_010126_1",
            Optional.of("Club"),
            SaveAct.NEW,
            Words.page(PHOTO),
            Optional::empty,
            AISSA,
            Locale.ENGLISH);

    assertThat(kept.verdict().place()).isEqualTo(CLUB);
    assertThat(kept.verdict().charter()).isEqualTo(CLUB);
    assertThat(kept.verdict().answer()).isEqualTo(Answer.NO);
    assertThat(held.kept(held.guard.before(entry)).verdict().place()).isEqualTo(CLUB);
    assertThat(held.kept(held.saves(AISSA, "Elsewhere", PHOTO)).verdict().answer())
        .isEqualTo(Answer.ASK);
  }

  @Test
  void keepsTheSameTextOnceAndAnotherBesideIt() {
    published();

    String first = held.saves(TOMAS, "Bids", CUSTOMERS).orElseThrow();
    assertThat(held.saves(TOMAS, "Bids", CUSTOMERS)).contains(first);
    assertThat(held.saves(TOMAS, "Bids", CUSTOMERS + " Very late."))
        .isNotEqualTo(Optional.of(first));
    assertThat(held.saves(AISSA, "Bids", CUSTOMERS)).isNotEqualTo(Optional.of(first));

    assertThat(held.texts.of(TOMAS.uid())).hasSize(2);
  }

  @Test
  void refusesWithASentenceWhatItCannotKeepAndDropsNothing() {
    published();
    String most = CUSTOMERS + "x".repeat(HeldText.MOST_TEXT - CUSTOMERS.length());
    assertThat(held.kept(held.saves(TOMAS, "Bids", most)).words().text()).isEqualTo(most);

    assertThat(held.saves(TOMAS, "Bids", most + "x"))
        .contains("charters/held/not-kept?why=size&place=platform&clause=2");
    for (int i = 0; i < KeepText.MOST_AT_ONCE - 1; i++) {
      held.kept(held.saves(TOMAS, "Bids " + i, CUSTOMERS));
    }
    assertThat(held.saves(TOMAS, "Too fast", CUSTOMERS).orElseThrow()).contains("why=rate");
    held.world.clock.pass(java.time.Duration.ofMinutes(11));
    for (int i = KeepText.MOST_AT_ONCE - 1; i < KeepText.MOST_KEPT - 1; i++) {
      held.kept(held.saves(TOMAS, "Bids " + i, CUSTOMERS));
    }
    held.world.clock.pass(java.time.Duration.ofMinutes(11));
    assertThat(held.saves(TOMAS, "Too many", CUSTOMERS).orElseThrow()).contains("why=full");
    assertThat(held.texts.of(TOMAS.uid())).hasSize(KeepText.MOST_KEPT);
    assertThat(held.kept(held.saves(AISSA, "Too many", CUSTOMERS)).words().text())
        .as("somebody else's room")
        .isEqualTo(CUSTOMERS);
  }

  @Test
  void makesRoomByWhatItsAuthorHasDiscarded() {
    published();
    for (int i = 0; i < 25; i++) {
      HeldText text = held.kept(held.saves(TOMAS, "Bids " + i, CUSTOMERS));
      held.change.discard(text.id(), TOMAS);
      held.world.clock.pass(java.time.Duration.ofSeconds(1));
    }
    held.saves(TOMAS, "Bids", CUSTOMERS);

    assertThat(held.texts.of(TOMAS.uid())).as("the last twenty, and one").hasSize(21);
    held.world.clock.pass(java.time.Duration.ofDays(8));
    held.saves(TOMAS, "Again", CUSTOMERS);
    assertThat(held.texts.of(TOMAS.uid())).hasSize(2);
  }

  @Test
  void cannotSayAsLongAsTheChartersCouldNotBeRead() {
    Rulings blind =
        new Rulings(
            new MemoryInForce(new Unreadable(held.world.charters), Clock.systemUTC()),
            held.world.places,
            Optional.empty(),
            held.access,
            Clock.systemUTC());
    Posting posting = new Posting("Bids", Optional.empty(), SaveAct.NEW, "text", TOMAS);

    assertThatThrownBy(() -> blind.on(posting)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void answersWhatIsPermittedFasterThanAMillisecond() {
    published();
    for (int i = 0; i < 2_000; i++) {
      held.saves(TOMAS, "Bids", "text " + i);
    }
    long start = System.nanoTime();
    for (int i = 0; i < 2_000; i++) {
      held.saves(TOMAS, "Bids", "text " + i);
    }
    assertThat((System.nanoTime() - start) / 2_000).isLessThan(1_000_000L);
  }
}
