package org.levain.charters.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.charters.internal.fake.MovingClock;
import org.levain.charters.language.CharterPolicy;
import org.levain.charters.language.CharterReader;
import org.levain.charters.language.Decision;
import org.levain.charters.language.ReadyCharter;
import org.levain.charters.language.model.Charter;

class AskFormTest {

  private final Charter charter =
      CharterReader.read("platform", ReadyCharter.ASSOCIATION.source(Locale.FRENCH)).charter();

  private List<AskForm.Field> fields(Map<String, List<String>> sent) {
    return new AskForm(charter, Optional.empty(), new MovingClock())
        .fields(name -> sent.getOrDefault(name, List.of()));
  }

  private AskForm.Field field(String attribute, Map<String, List<String>> sent) {
    return fields(sent).stream()
        .filter(f -> f.attribute().equals(attribute))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void asksInTheWordsAndTheOrderOfTheCharter() {
    AskForm.Field status = field("statut", Map.of());
    assertThat(status.kind()).isEqualTo("words");
    assertThat(status.choices())
        .extracting(AskForm.Choice::label)
        .startsWith("adhérent", "bénévole");
    assertThat(field("faits", Map.of()).kind()).isEqualTo("list");
    assertThat(field("faits", Map.of()).choices())
        .extracting(AskForm.Choice::label)
        .contains("données personnelles");
    assertThat(field("taille", Map.of()).unit()).isEqualTo("mo");
    assertThat(field("when", Map.of()).value()).isEqualTo("2026-03-02T12:00");
  }

  @Test
  void whatIsChosenIsAsked() {
    String act = field("acte", Map.of()).name();
    List<AskForm.Field> chosen =
        fields(
            Map.of(
                act,
                List.of("publier"),
                "statut",
                List.of("adherent"),
                "faits",
                List.of("insulte", "comptes"),
                "taille",
                List.of("12; acte=lire\u0000")));
    assertThat(AskForm.question(chosen).stated())
        .containsEntry("acte", List.of("publier"))
        .containsEntry("statut", List.of("adherent"))
        .containsEntry("faits", List.of("comptes", "insulte"))
        .doesNotContainKey("genre");
    Decision decision = CharterPolicy.of(charter).decide(AskForm.question(chosen));
    assertThat(decision.answer().word()).isEqualTo("no");
    assertThat(decision.clause()).isEqualTo("2.2");
  }

  @Test
  void aCommunityAsksForWhatThePlatformLooksAtToo() {
    Charter club =
        CharterReader.read(
                "club", "# Club\n\n**C1** Pas de vidéo.\n[non] genre=photo\n", Optional.of(charter))
            .charter();
    List<AskForm.Field> fields =
        new AskForm(club, Optional.of(charter), new MovingClock()).fields(name -> List.of());
    assertThat(fields)
        .extracting(AskForm.Field::attribute)
        .contains("genre", "acte", "statut", "faits");
  }

  @Test
  void aCharterThatDeclaresNothingAsksInTheWordsOfItsRules() {
    Charter plain =
        CharterReader.read(
                "platform", "# P\n\n**1** Non.\n[non] faits=Données clients, «à part»; acte≠lire\n")
            .charter();
    List<AskForm.Field> fields =
        new AskForm(plain, Optional.empty(), new MovingClock()).fields(name -> List.of());
    assertThat(fields).extracting(AskForm.Field::kind).containsOnly("words");
    assertThat(fields)
        .flatExtracting(AskForm.Field::choices)
        .extracting(AskForm.Choice::label)
        .containsExactly("Données clients", "à part", "lire");
  }
}
