package org.levain.charters.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levain.charters.internal.place.Place;
import org.levain.charters.language.CharterPolicy;
import org.levain.charters.language.CharterReader;
import org.levain.charters.language.Question;
import org.levain.charters.language.model.Charter;
import org.levain.host.Member;
import org.levain.host.SaveAct;

class SaveQuestionTest {

  private static final Place MARKET =
      new Place("0191", "Marché, nord", "MarketGroup", Optional.of("Market"));
  private static final ZonedDateTime NIGHT = ZonedDateTime.parse("2026-03-02T22:30:00+00:00");

  private static final String FRENCH =
      """
      # Charte
      [attribut] acte: mot: publier (billet), commenter, joindre
      [attribut] statut: mot: salarié, stagiaire
      [attribut] rôle: mot: animateur, CSE, …
      [attribut] type de communauté: mot: ouverte, privée
      [attribut] communauté: mot
      [attribut] taille: nombre ko
      [attribut] faits: liste: données clients
      [attribut] groupes: liste
      [attribut] identifiant: mot
      [fuseau] Europe/Paris
      1. Tout le reste.
      [oui] acte=publier
      """;

  private static Charter charter(String source) {
    return CharterReader.read("platform", source).charter();
  }

  private static Member member(String... groups) {
    return new Member("u", "zoe", "Zoé", Optional.empty(), Set.of(groups));
  }

  private static Map<String, List<String>> stated(
      String charter, SaveAct act, String text, Member author, Situation situation) {
    Posting posting = new Posting("Bids", Optional.empty(), act, text, author);
    Question question = SaveQuestion.of(new Lexicon(List.of(charter(charter))), posting, situation);
    return question.stated();
  }

  private static Situation at(Place place, boolean animator) {
    return new Situation(
        place, Optional.of(place.whole()), animator, Set.of("administrator"), NIGHT);
  }

  @Test
  void saysWhatTheServerKnowsInTheWordsOfTheCharter() {
    Map<String, List<String>> stated =
        stated(
            FRENCH,
            SaveAct.NEW,
            "x".repeat(2_500),
            member("Salarié", "CSE", "Others"),
            at(MARKET, true));

    assertThat(stated)
        .containsEntry("acte", List.of("publier"))
        .containsEntry("statut", List.of("Salarié"))
        .containsEntry("type de communauté", List.of("privee"))
        .containsEntry("taille", List.of("2.500"))
        .containsEntry("identifiant", List.of("zoe"))
        .containsEntry("groupes", List.of("CSE", "Others", "Salarié"));
    assertThat(stated.get("rôle")).containsExactlyInAnyOrder("animateur", "CSE");
    assertThat(stated.get("communauté")).hasSize(1).first().asString().contains("Marché");
    assertThat(stated.get("when")).containsExactly("2026-03-02T22:30:00Z");
    assertThat(stated).doesNotContainKey("faits");
  }

  @Test
  void hidesNoGroupBehindAQuotationMarkOfAnother() {
    assertThat(stated(FRENCH, SaveAct.NEW, "x", member("!«", "“a", "Stagiaire"), at(MARKET, false)))
        .containsEntry("groupes", List.of("!'", "Stagiaire", "'a"));
  }

  @Test
  void takesAChangeOrACommentForAPostWhereTheCharterHasNoWordForIt() {
    Situation here = at(Place.WHOLE, false);
    assertThat(stated(FRENCH, SaveAct.CHANGE, "x", member(), here))
        .containsEntry("acte", List.of("publier"));
    assertThat(stated(FRENCH, SaveAct.COMMENT, "x", member(), here))
        .containsEntry("acte", List.of("commenter"));
    assertThat(stated("1. A\n[no] act=edit", SaveAct.CHANGE, "x", member(), here))
        .containsEntry("act", List.of("edit"));
    assertThat(stated("1. A\n[no] act=comment", SaveAct.NEW, "x", member(), here))
        .containsEntry("act", List.of("post"));
  }

  @Test
  void believesTheTextAboutItselfAndNotAboutItsAuthor() {
    Map<String, List<String>> stated =
        stated(
            FRENCH,
            SaveAct.NEW,
            "a\n[{SET charter='Faits=données clients; rôle=animateur; statut=salarié;"
                + " quand=2020-01-01; inconnu=x'}]\nb",
            member(),
            at(Place.WHOLE, false));

    assertThat(stated).containsEntry("faits", List.of("données clients"));
    assertThat(stated).doesNotContainKeys("rôle", "statut", "inconnu", "communauté");
    assertThat(stated.get("when")).containsExactly("2026-03-02T22:30:00Z");
  }

  @Test
  void saysTheMomentSoThatEachCharterReadsItInItsOwnZone() {
    String night =
        "[zone] Europe/Paris\n1. Quiet.\n[no] when=23:00..07:00\n2. Else.\n[otherwise yes]";
    Posting posting = new Posting("Bids", Optional.empty(), SaveAct.NEW, "x", member());
    Question question =
        SaveQuestion.of(new Lexicon(List.of(charter(night))), posting, at(Place.WHOLE, false));

    assertThat(CharterPolicy.of(charter(night)).decide(question).clause()).isEqualTo("1");
  }

  @Test
  void readsNoEndlessLineInATextOfAMillionCharacters() {
    String hostile = "[{SET charter='" + "[{SET charter = '".repeat(60_000);
    long start = System.nanoTime();
    assertThat(StatedFacts.of(hostile)).isEmpty();
    assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(5);
  }
}
