package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write who think of the sentence and not of the language. */
class SpokenTest {

  private static final String DECLARED =
      """
      # Charter
      [zone] Europe/Paris
      [holidays] Easter Monday, Ascension, lundi de Pentecôte, Toussaint, Christmas, 14 July
      [attribute] act: word: post, comment
      [attribute] role: list: guest, member
      [attribute] consent: yes/no
      [attribute] starts at: date-time
      **1** Everything.
      """;

  private static CharterPolicy policy(String rule) {
    CharterReader.Reading reading = CharterReader.read("c.md", DECLARED + rule + "\n");
    assertThat(reading.findings()).as(rule).isEmpty();
    return CharterPolicy.of(reading.charter());
  }

  private static boolean applies(String rule, String question) {
    return policy(rule).decide(Question.parse(question)).answer().word().equals("no");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          last friday of the month      | 2026-02-27 12:00 | 2026-02-20 12:00
          le dernier vendredi du mois   | 2026-07-31 12:00 | 2026-07-24 12:00
          first monday                  | 2026-06-01 12:00 | 2026-06-08 12:00
          every 2nd tuesday             | 2026-06-09 12:00 | 2026-06-02 12:00
          premier lundi 8h..9h          | 2026-06-01 08:30 | 2026-06-01 09:00
          last 3 days                   | 2026-02-26 12:00 | 2026-02-25 12:00
          2 derniers jours du mois      | 2028-02-28 12:00 | 2028-02-27 12:00
          last day of the month         | 2026-04-30 23:59 | 2026-05-01 00:00
          holiday                       | 2026-04-06 12:00 | 2026-04-07 12:00
          férié                         | 2027-05-06 12:00 | 2027-05-13 12:00
          eve of holiday                | 2027-05-16 12:00 | 2027-05-17 12:00
          jour férié                    | 2026-11-01 12:00 | 2026-11-02 12:00
          8 p.m. to 7 a.m.              | 2026-06-01 20:00 | 2026-06-01 19:59
          22 Dec. - 2 Jan.              | 2027-01-02 12:00 | 2027-01-03 12:00
          """)
  void namesDaysAndTimes(String window, String inside, String outside) {
    assertThat(applies("[no] when = " + window, "when=" + inside)).isTrue();
    assertThat(applies("[no] when = " + window, "when=" + outside)).isFalse();
  }

  @Test
  void leadsUpToATest() {
    assertThat(applies("[no] if act=post.", "act=post")).isTrue();
    assertThat(applies("[no] act==post except when = weekend", "act=post; when=2026-06-06 12:00"))
        .isFalse();
    assertThat(applies("[no] act=post; role<>guest", "act=post; role=guest")).isFalse();
    assertThat(applies("[no] act=post except if consent", "act=post; consent=yes")).isFalse();
  }

  @Test
  void asksAboutValuesThatStandTogether() {
    List<Finding> findings =
        CharterReader.read("c.md", DECLARED + "[no] act=post or comment\n").findings();
    assertThat(findings)
        .singleElement()
        .satisfies(f -> assertThat(f.text()).endsWith("did you mean \"post, comment\"?"));
  }

  @Test
  void namesTheClauseWithItsWord() {
    String charter = DECLARED + "[no] act=post\n**2** But.\n[exception to clause 1] role=guest\n";
    assertThat(
            CharterCheck.check(
                CharterReader.read(
                    "c.md",
                    charter + "[otherwise yes]\n[test] act=post; role=guest -> yes clause 2")))
        .isEmpty();
  }

  @Test
  void hasWindowsThatCannotMeetBesideOneMoment() {
    String charter =
        DECLARED
            + """
            [ask the desk] act=post; when>starts at + 10 days
            **2** Not before.
            [no] act=post; when<starts at
            **3** Never.
            [no] when>starts at + 1 month; when<starts at + 2 weeks
            [otherwise yes]
            """;
    assertThat(CharterCheck.check(CharterReader.read("c.md", charter)))
        .filteredOn(f -> f.kind() == Finding.Kind.OVERLAP || f.kind() == Finding.Kind.DEAD)
        .extracting(Finding::text)
        .containsExactly("clause 3 can never apply: what it says of when excludes itself");
  }
}
