package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which number a yes shows when refusals were lifted: the table of the documentation. */
class YesNumberTest {

  private static final String CHARTER =
      """
      1. Staff post.
      [yes] act=post
      2. Pictures of people only with their consent.
      [no] people except consent=yes
      3. No patients.
      [no] patient
      4. Clause 3 does not apply to the campaign.
      [yes despite 3] patient; campaign
      5. Large files: ask.
      [ask the webmaster] large
      6. Clause 5 does not apply to projects.
      [lift 5] project
      7. Clause 2 does not apply to the press.
      [lift 2] press
      """;

  @Test
  void withoutALiftedRefusalTheClauseThatPermits() {
    assertThat(yes("people=no")).isEqualTo("yes 1");
    assertThat(yes("project")).isEqualTo("yes 1");
  }

  @Test
  void theClauseItselfIfItsOwnExceptTookItAway() {
    assertThat(yes("people; consent")).isEqualTo("yes 2");
  }

  @Test
  void anExceptionThatLiftsBeforeARulesOwnExcept() {
    assertThat(yes("people; consent; patient; campaign")).isEqualTo("yes 4");
    assertThat(yes("people; consent; large; project")).isEqualTo("yes 6");
    assertThat(yes("people; consent; press")).isEqualTo("yes 7");
  }

  @Test
  void ofSeveralExceptionsThatOfTheStrongestRefusal() {
    assertThat(yes("large; project; patient; campaign")).isEqualTo("yes 4");
    assertThat(yes("large; project; people; press")).isEqualTo("yes 7");
  }

  @Test
  void aLiftedRefusalThatWouldNotHaveWonIsNotShown() {
    String charter = CHARTER + "[priority] permissive\n";
    assertThat(CharterLanguageTest.ask(charter, "act=post; large=yes; project=yes"))
        .isEqualTo("yes 1");
  }

  private static String yes(String facts) {
    String stated = facts.replaceAll("([a-z]+)(?=;|$)(?<!=no)", "$1=yes");
    return CharterLanguageTest.ask(CHARTER, "act=post; " + stated);
  }
}
