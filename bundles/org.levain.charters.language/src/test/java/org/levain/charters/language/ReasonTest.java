package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind an answer: the text of its clause, and of no other. */
class ReasonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## D. FILES AND LABELS",
        "## C. Announcing",
        "# Part two",
        "### Files and labels ###",
        "##",
        "> ## Quoted",
        "CHAPITRE 5 – QUAND LES CLAUSES SE RENCONTRENT",
        "CHAPTER 5 FILES",
        "TITRE II",
        "PARTIE 3. LES FICHIERS",
        "PART IV: FILES",
        "Chapitre 5 – Quand les clauses se rencontrent",
        "Titre Ier. Dispositions",
        "Titre premier : dispositions",
        "**CHAPTER 5** Files",
        "**Chapter 5: Files**",
      })
  void aHeadingOfAChapterEndsTheClauseBeforeIt(String heading) {
    String charter = "C-6 Named animators only.\n[no] a=b\n\n" + heading + "\n\nOf these:\n";
    assertThat(reason(charter)).isEqualTo("Named animators only.");
    String tight = "C-6 Named animators only.\n[no] a=b\n" + heading + "\n- C-7 More.\n";
    assertThat(reason(tight)).isEqualTo("Named animators only.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chapter 5 does not change that.",
        "Part 2 of the agreement says so too.",
        "The rest is in\nchapter 5.",
        "Parties 2 and 3 sign.",
        "#hashtags are welcome.",
        "CHAPTERS are for books.",
      })
  void aSentenceThatSpeaksOfAChapterDoesNot(String sentence) {
    String charter = "C-6 Named animators only.\n\n" + sentence + "\n[no] a=b\n";
    assertThat(reason(charter)).isEqualTo("Named animators only. " + sentence.replace('\n', ' '));
  }

  @Test
  void rulesUnderAHeadingWithoutANumberStayWithTheirClause() {
    String charter = "### 3.1 Posts\nAre free.\n#### In detail\nNot b.\n[no] a=b\n";
    assertThat(reason(charter)).isEqualTo("Posts Are free.");
    assertThat(CharterLanguageTest.ask(charter, "a=b")).isEqualTo("no 3.1");
  }

  private static String reason(String charter) {
    return CharterLanguageTest.decision(charter, "a=b").reason();
  }
}
