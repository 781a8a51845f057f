package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {

  @ParameterizedTest(name = "{0}: inside {1}, outside {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "20:00..07:00 | 2026-02-02 20:00 | 2026-02-02 19:59",
        "20h à 7h | 2026-02-02 06:59 | 2026-02-02 07:00",
        "20h30-7h15 | 2026-02-02 20:30 | 2026-02-02 20:29",
        "8 pm to 7 am | 2026-02-02 00:00 | 2026-02-02 07:00",
        "8 à 18 h | 2026-02-02 08:00 | 2026-02-02 18:00",
        "after 22:00 | 2026-02-02 23:59 | 2026-02-02 21:59",
        "avant 8h | 2026-02-02 07:59 | 2026-02-02 08:00",
        "18:00..24:00 | 2026-02-02 23:59 | 2026-02-02 00:00",
        "mon..fri | 2026-02-06 23:59 | 2026-02-07 00:00",
        "du lundi au vendredi | 2026-02-02 00:00 | 2026-02-08 12:00",
        "fri..mon | 2026-02-08 12:00 | 2026-02-10 12:00",
        "tue+thu | 2026-02-05 12:00 | 2026-02-04 12:00",
        "mardi et jeudi | 2026-02-03 12:00 | 2026-02-04 12:00",
        "week-end | 2026-02-07 12:00 | 2026-02-06 12:00",
        "Saturdays | 2026-02-07 12:00 | 2026-02-08 12:00",
        "jour férié | 2026-05-01 12:00 | 2026-05-02 12:00",
        "public holidays | 2026-05-14 12:00 | 2027-05-14 12:00",
        "working days 08:00..18:00 | 2026-02-02 08:00 | 2026-05-01 08:00",
        "jours ouvrés | 2026-02-02 08:00 | 2026-02-07 08:00",
        "veille de férié | 2026-04-30 08:00 | 2026-05-01 08:00",
        "1..10 June | 2026-06-10 23:59 | 2026-06-11 00:00",
        "1 to 10 June | 2031-06-01 00:00 | 2026-05-31 23:59",
        "June 1 to June 10 | 2026-06-05 12:00 | 2026-06-11 00:00",
        "du 1er au 10 juin | 2026-06-01 00:00 | 2026-06-11 00:00",
        "06-01..06-10 | 2026-06-10 12:00 | 2026-06-11 12:00",
        "1er juillet..31 août | 2026-08-31 12:00 | 2026-09-01 12:00",
        "20 Dec..5 Jan | 2027-01-05 12:00 | 2027-01-06 12:00",
        "août | 2026-08-31 12:00 | 2026-09-01 00:00",
        "november to february | 2026-01-31 12:00 | 2026-03-01 12:00",
        "14 July | 2026-07-14 12:00 | 2026-07-15 12:00",
        "29 February | 2028-02-29 12:00 | 2027-02-28 12:00",
        "days 25..31 | 2026-02-25 12:00 | 2026-02-24 12:00",
        "mon days 1..7 | 2026-06-01 12:00 | 2026-06-08 12:00",
        "2026-06-01..2026-06-10 | 2026-06-10 23:59 | 2027-06-05 12:00",
        "2026-06-01 08:00..2026-06-10 18:00 | 2026-06-10 17:59 | 2026-06-10 18:00",
        "2026-06-01 | 2026-06-01 23:59 | 2026-06-02 00:00",
        "1er juin 2026..10 juin 2026 | 2026-06-10 12:00 | 2026-06-11 12:00",
        "fri 22:00..06:00 | 2026-02-07 05:59 | 2026-02-06 05:59",
        "sat, sun, holiday | 2026-05-01 12:00 | 2026-05-04 12:00",
        "mon..fri 12:00..14:00, sat | 2026-02-07 20:00 | 2026-02-06 14:00",
      })
  void aWindowHasItsEdges(String window, String inside, String outside) {
    String charter =
        "[zone] Europe/Paris\n[fériés] 1er mai, 2026-05-14\n1 Windows.\n[no] when="
            + window
            + "\n2 Else.\n[otherwise yes]\n";
    assertThat(CharterLanguageTest.ask(charter, "when=" + inside)).isEqualTo("no 1");
    assertThat(CharterLanguageTest.ask(charter, "when=" + outside)).isEqualTo("yes 2");
  }

  @ParameterizedTest(name = "when{0} at {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        ">2026-06-10 | 2026-06-10 23:59 | yes 2",
        ">2026-06-10 | 2026-06-11 00:00 | no 1",
        "<=2026-06-10 | 2026-06-10 23:59 | no 1",
        "<2026-06-10 | 2026-06-09 23:59 | no 1",
        ">=2026-06-10 12:00 | 2026-06-10 12:00 | no 1",
        ">2026-06-10 12:00 | 2026-06-10 12:00 | yes 2",
        ">=22:00 | 2026-06-10 22:00 | no 1",
        "<8h | 2026-06-10 08:00 | yes 2",
        "=02:00..03:00 | 2026-03-29 02:30 | yes 2",
        "=03:00..04:00 | 2026-03-29 02:30 | no 1",
        "=02:00..03:00 | 2026-10-25 02:30 | no 1",
        "=20:00..07:00 | 2026-06-10 | yes 2",
        "=june | 2026-06-10 | no 1",
        "=10:00..12:00 | 2026-06-10T09:00:00+01:00 | no 1",
        "=10:00..12:00 | 2026-06-10T08:00:00Z | no 1",
        "=10:00..12:00 | 10/06/2026 11:00 | no 1",
      })
  void aPointInTimeIsCompared(String test, String when, String answer) {
    String charter = "[zone] Europe/Paris\n1 A.\n[no] when" + test + "\n2 Else.\n[otherwise yes]\n";
    assertThat(CharterLanguageTest.ask(charter, "when=" + when)).isEqualTo(answer);
  }
}
