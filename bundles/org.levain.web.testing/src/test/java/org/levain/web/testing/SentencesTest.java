package org.levain.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.levain.words.Sentence;

class SentencesTest {

  @Test
  void areCompleteInBothLanguages() {
    assertThat(MessagesCheck.faults(Sentence.class, "sentences")).isEmpty();
  }

  @Test
  void areInTheReadersLanguageAndInEnglishInTheLog() {
    Sentence sentence = Sentence.of("ledger.edited", "Aïssa D.");
    assertThat(sentence.in(Locale.FRENCH))
        .isEqualTo("Modifié par Aïssa D. depuis que Levain l’a écrit.");
    assertThat(sentence).hasToString("Edited by Aïssa D. since Levain wrote it.");
  }

  @Test
  void areKeptAsTextAndReadAgain() {
    Sentence sentence = Sentence.of("page.name-taken", "a b", "");
    assertThat(Sentence.kept(sentence.kept(2000))).isEqualTo(sentence);
    assertThat(Sentence.kept("")).isEqualTo(Sentence.NONE);
    assertThat(Sentence.NONE.kept(2000)).isEmpty();
    assertThat(Sentence.kept("The disk is full.")).isEqualTo(Sentence.said("The disk is full."));
  }

  @Test
  void loseTheirEndWhereTheyAreTooLongToBeKept() {
    Sentence cut = Sentence.kept(Sentence.of("page.own-name", "x".repeat(3000)).kept(2000));
    assertThat(cut.key()).isEqualTo("page.own-name");
    assertThat(cut.in(Locale.FRENCH)).startsWith("Le wiki garde").contains("x…");
  }
}
