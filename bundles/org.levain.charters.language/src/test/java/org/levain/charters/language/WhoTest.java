package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is asked, in the form in which a sentence names them. */
class WhoTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "demander à l’animateur | l’animateur",
        "demander à la DRH | la DRH",
        "demander à Anne Le Goff | Anne Le Goff",
        "demander à un élu | un élu",
        "demander au service juridique | le service juridique",
        "demander aux élus | les élus",
        "demander au délégué à la protection des données | le délégué à la protection des données",
        "Demander À la direction de l'hôpital | la direction de l'hôpital",
        "demande a la DRH | la DRH",
        "accord du service juridique | le service juridique",
        "accord des élus du personnel | les élus du personnel",
        "accord de la DRH | la DRH",
        "accord de l’animateur | l’animateur",
        "accord d’un élu | un élu",
        "validation d'Anne | Anne",
        "sinon demander au webmaster | le webmaster",
        "demander aux élus malgré 9 | les élus",
        "ask the head of legal | the head of legal",
        "ask Du Pont | Du Pont",
        "ask a teacher | a teacher",
        "ask those from HR | those from HR",
        "approval of the works council | the works council",
        "approval from HR | HR",
      })
  void whoIsAskedIsNamedAsInASentence(String bracket, String who) {
    String charter = "1. Ask.\n[" + bracket + "] a=b\n9. No.\n[no] c=d\n";
    assertThat(CharterLanguageTest.decision(charter, "a=b").who()).isEqualTo(who);
  }
}
