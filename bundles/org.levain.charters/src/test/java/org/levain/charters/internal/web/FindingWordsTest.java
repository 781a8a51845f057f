package org.levain.charters.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.charters.language.CharterCheck;
import org.levain.charters.language.CharterReader;
import org.levain.charters.language.Finding;

/** The sentences come from the library itself, so that a change there is noticed here. */
class FindingWordsTest {

  private static final String FAULTY =
      """
      # Charte

      [attribut] acte: mot: publier, commenter, joindre

      **1** Oui.
      [oui] acte=publier

      **2** Non, malgré tout.
      [non] acte=publier
      [non] acte=publier; acte=commenter

      **3** Mot inconnu.
      [non] acte=publeir
      [non] lieu=ici

      **4** Accord.
      [demander à l’animateur] acte=commenter
      [lever 99] acte=joindre

      **5** Illisible.
      [peut-être] acte=joindre

      [essai] acte=publier -> demander 7
      """;

  private final FindingWords words = new FindingWords();

  @Test
  void areSaidInTheReadersLanguage() {
    List<Finding> findings =
        CharterCheck.check(
            CharterReader.read(
                "c",
                FAULTY
                    .replace("[lever 99] acte=joindre\n", "")
                    .replace("[peut-être] acte=joindre\n", "")));
    assertThat(findings).hasSizeGreaterThan(4);
    for (Finding finding : findings) {
      assertThat(words.in(Locale.FRENCH, finding.text())).as(finding.toString()).isPresent();
      assertThat(words.in(Locale.ENGLISH, finding.text())).as(finding.toString()).isPresent();
    }
    List<Finding> fatal = CharterCheck.check(CharterReader.read("c", FAULTY));
    assertThat(fatal)
        .filteredOn(Finding::fatal)
        .hasSize(2)
        .allMatch(finding -> words.in(Locale.FRENCH, finding.text()).isPresent());
  }

  @Test
  void sayWhoIsMeantAndWhere() {
    assertThat(words.in(Locale.FRENCH, "no clause says whether acte=voter is permitted"))
        .contains("Aucun article ne dit si acte=voter est permis.");
    assertThat(
            words.in(
                Locale.FRENCH, "expected no 1, answered yes 2 to \"acte=publier\"; what applies"))
        .contains("Attendu non 1, obtenu oui 2 pour «\u00a0acte=publier\u00a0».");
  }

  @Test
  void anUnknownSentenceStaysAsItIs() {
    assertThat(words.in(Locale.FRENCH, "something quite different")).isEqualTo(Optional.empty());
  }
}
