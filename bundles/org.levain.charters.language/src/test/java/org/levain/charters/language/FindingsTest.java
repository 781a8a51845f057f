package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levain.charters.language.CharterReader.Reading;

class FindingsTest {

  private static final String ELSE = "\n**99** Else.\n[otherwise ask the animator]\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[nno] a=b | found \"nno\", expected a keyword in the brackets, such as yes, no, ask, lift, attribute or test (did you mean no?)",
        "[yes if] a=b | found \"if\", expected nothing more than despite and numbers of clauses behind yes or no",
        "[ask] a=b | found nothing, expected who is asked, as in [ask the animator]",
        "[yes despite] a=b | found nothing, expected numbers of clauses, as in [yes despite 3.2]",
        "[yes despite them] a=b | found \"them\", expected numbers of clauses, each by itself, as in 1, 2, 3",
        "[yes despite 1 to 3] a=b | found \"to\", expected numbers of clauses, each by itself, as in 1, 2, 3",
        "[no] role=a, consent=b | found \"consent=b\", expected a semicolon between one test and the next",
        "[no] role=a and size>3 | found \"a and size>3\", expected a semicolon between one test and the next",
        "[no] not consent | found \"not consent\", expected a test such as act=post, or act≠post for what it is not",
        "[no] when=mon 8:00..fri 18:00 | found \"mon 8:00..fri 18:00\", expected its days one by one, as in fri 18:00..24:00, sat, sun, mon 00:00..07:00",
        "[no] when=saturday and holidays | found \"saturday and holidays\", expected a comma where one of them is enough, and + where both must hold",
        "[no] when=last 40 days | found \"last 40 days\", expected from 1 to 28 last days of the month",
        "[instead] | found nothing, expected what can be done instead, behind [instead]",
        "[always lift 1] a=b | found \"always\", expected lift without always and otherwise",
        "[always] a=b | found nothing, expected yes, no, ask or lift in the brackets",
        "[no] a= | found nothing, expected a value behind a=",
        "[no] =b | found \"=b\", expected a test such as act=post",
        "[no] a<1, 2 | found \"1, 2\", expected one value behind <",
        "[no] a=b except | found nothing, expected a test behind except",
        "[no] a=b only c=d | found \"only\", expected only behind yes or ask; with no, write except",
        "[yes] a=b except c=d only e=f | found \"only\", expected only once in a rule, and before except",
        "[no] when=noonish | found \"noonish\", expected a window such as 20:00..07:00, mon..fri, weekend, holiday, workday, 1..10 June or 2026-06-01..2026-06-10",
        "[no] when=25:00..07:00 | found \"25:00\", expected a time between 00:00 and 24:00",
        "[no] when=08:00..08:00 | found \"08:00..08:00\", expected a time that ends after it begins",
        "[no] when=30 February | found \"30 february\", expected days that the year has",
        "[no] when=2026-02-30 | found \"2026-02-30\", expected a day that exists",
        "[no] when=2026-06-10..2026-06-01 | found \"2026-06-10..2026-06-01\", expected a period that ends after it begins",
        "[no] when=2026-06-10 10:00 | found \"2026-06-10 10:00\", expected a whole day, or two points in time with .. between",
        "[no] when=june july | found \"july\", expected one period of the year in a window",
        "[no] when=08:00..09:00 10:00..11:00 | found \"10:00..11:00\", expected each kind of limit once in a window",
        "[no] when=days 25..32 | found \"days 25..32\", expected days of the month from 1 to 31",
        "[no] when<soon | found \"soon\", expected a date such as 2026-06-01, a date with a time, a time or another declared attribute",
        "[no] when<=24:00 | found \"when<=24:00\", expected a time that leaves some of the day",
        "[no] size=many | found \"many\", expected a number, perhaps in mb",
        "[no] size=10..5 | found \"10..5\", expected the smaller number first",
        "[no] role<guest | found \"role<guest\", expected = or ≠, since role has no order (it is no number and no date-time)",
        "[no] consent=maybe | found \"maybe\", expected yes or no for consent",
        "[no] role=@size | found \"@size\", expected the name of an attribute of words behind @",
        "[no] role=@role, guest | found \"role=@role, guest\", expected @ and an attribute alone",
        "[no] role=?, guest | found \"role=?, guest\", expected =? or ≠? alone",
        "[zone] Mars | found \"Mars\", expected a time zone such as Europe/Paris",
        "[holidays] someday | found \"someday\", expected a day such as 14 July, 2026-05-14 or Easter Monday",
        "[holidays] june | found \"june\", expected a day such as 14 July, 2026-05-14 or Easter Monday",
        "[priority] nicest | found \"nicest\", expected restrictive, permissive, specific, first or last",
        "[priority] | found nothing, expected restrictive, permissive, specific, first or last",
        "[not stated] lax | found \"lax\", expected strict or open",
        "[attribute] x | found \"x\", expected name (synonyms): type: values, as in status: word: employee, trainee",
        "[attribute] x: colour | found \"colour\", expected a type: yes/no, number, word, list or date-time",
        "[attribute] x: word: a (b), c (b) | found \"b\", expected each word for one value only",
        "[attribute] x: word; else a | found \"else a\", expected one default and a value, or a group such as publish = post, comment",
        "[attribute] x (role): word | found \"role\", expected each name for one attribute only (see line 2)",
        "[test] a=b -> maybe | found \"maybe\", expected yes, no or ask behind the arrow",
      })
  void saysWhatWasFoundAndWhatWasExpected(String line, String message) {
    String charter =
        "# Charter\n[attribute] role: word\n[attribute] size: number MB\n[attribute] consent: yes/no\n1. One.\n"
            + line
            + "\n";
    assertThat(CharterReader.read("c.md", charter).findings())
        .filteredOn(Finding::fatal)
        .containsExactly(new Finding("c.md", 6, Finding.Kind.SYNTAX, message));
  }

  @Test
  void aRuleNeedsAClause() {
    assertThat(kinds("[yes] a=b\n")).containsExactly("1 syntax");
    assertThat(kinds("[instead] Else.\n")).containsExactly("1 syntax");
    assertThat(texts("[yes] a=b\n").get(0))
        .isEqualTo("found \"[yes]\", expected a numbered clause before the first rule");
  }

  @Test
  void eachNumberOnce() {
    assertThat(kinds("**1** A\n[yes] a=b\n**2** B\n**1** C\n[no] a=c\n" + ELSE))
        .containsExactly("5 clause");
  }

  @Test
  void suggestsTheClauseThatWasMeant() {
    List<String> texts = texts("**1.1** A\n[no] a=b\n**1.2** B\n[lift 1.3] a=d\n" + ELSE);
    assertThat(texts)
        .singleElement()
        .asString()
        .startsWith(
            "found clause 1.3, expected the number of a clause of this charter; did you mean 1.");
  }

  @Test
  void findsExceptionsThatLiftEachOtherInACircle() {
    String circle =
        "**1** A\n[yes despite 2] a=b\n**2** B\n[lift 3] a=d\n**3** C\n[no despite 1] a=f\n";
    assertThat(kinds(circle + ELSE)).containsExactly("2 loop", "4 loop", "6 loop");
  }

  @Test
  void findsExceptionsThatAreTooDeep() {
    StringBuilder deep = new StringBuilder("**1** A\n[no] a=b\n");
    for (int i = 2; i < 60; i++) {
      deep.append("**").append(i).append("** X\n[lift ").append(i - 1).append("] a=b\n");
    }
    assertThat(kinds(deep + ELSE)).containsExactly("18 limit");
  }

  @Test
  void suggestsTheWordThatWasMeant() {
    String charter =
        "[attribute] status: word: employee, trainee\n**1** A\n[yes] statsu=employee\n[no] status=trainne\n"
            + ELSE;
    assertThat(texts(charter))
        .containsExactly(
            "the attribute \"statsu\" is not declared; did you mean \"status\"?",
            "\"trainne\" is no declared value of status; did you mean \"trainee\"?");
    assertThat(kinds("**1** A\n[yes] community=a\n[no] comunity=b\n" + ELSE))
        .containsExactly("3 unknown-word");
  }

  @Test
  void findsContradictions() {
    assertThat(kinds("**1** A\n[yes] act=post\n**2** B\n[no] act=post\n" + ELSE))
        .containsExactly("2 contradiction");
    assertThat(
            kinds(
                "**1** A\n[no] act=notice; when=20:00..07:00\n**2** B\n[yes] act=notice; role=night team; when=22:00..05:00\n"
                    + ELSE))
        .containsExactly("4 contradiction");
    assertThat(
            kinds(
                "**1** A\n[no] act=notice; when=20:00..07:00\n**2** B\n[yes despite 1] act=notice; role=night team; when=22:00..05:00\n"
                    + ELSE))
        .isEmpty();
    assertThat(kinds("**1** A\n[yes] act=post\n**2** B\n[no] act=post; kind=x\n" + ELSE)).isEmpty();
  }

  @Test
  void findsRulesThatCanNeverApply() {
    String types =
        "[attribute] role: word\n[attribute] facts: list\n[attribute] size: number\n[attribute] ok: yes/no\n[attribute] act: word\n";
    assertThat(kinds(types + "**1** A\n[no] role=a; role=b\n" + ELSE)).containsExactly("7 dead");
    assertThat(kinds(types + "**1** A\n[no] facts=a; facts=b\n" + ELSE)).isEmpty();
    assertThat(kinds(types + "**1** A\n[no] facts=a; facts≠a\n" + ELSE)).containsExactly("7 dead");
    assertThat(kinds(types + "**1** A\n[no] size>10; size<5\n" + ELSE)).containsExactly("7 dead");
    assertThat(kinds(types + "**1** A\n[no] ok; ok≠yes\n" + ELSE)).containsExactly("7 dead");
    assertThat(kinds(types + "**1** A\n[no] ok=?; ok=yes\n" + ELSE)).containsExactly("7 dead");
    assertThat(kinds(types + "**1** A\n[no] when=mon; when=sun\n" + ELSE))
        .containsExactly("7 dead");
    assertThat(kinds(types + "**1** A\n[no] when=sun; when=1..3 June\n" + ELSE)).isEmpty();
    assertThat(kinds(types + "**1** A\n[no] role=a except role=a, b\n" + ELSE))
        .containsExactly("7 dead");
    assertThat(kinds(types + "**1** A\n[no] role=a except role=b\n" + ELSE))
        .containsExactly("7 dead");
    assertThat(kinds(types + "**1** A\n[no] role=a\n**2** B\n[lift 1] role=b\n" + ELSE))
        .containsExactly("9 dead");
    assertThat(kinds(types + "**1** A\nHabit.\n**2** B\n[lift 1] role=b\n" + ELSE))
        .contains("9 dead");
  }

  @Test
  void findsRulesThatNeverDecide() {
    assertThat(kinds("**1** A\n[no] act=post, edit\n**2** B\n[no] act=post\n" + ELSE))
        .containsExactly("4 shadowed");
  }

  @Test
  void findsWindowsThatOverlap() {
    assertThat(
            kinds(
                "**1** A\n[no] act=a; when=20:00..07:00\n**2** B\n[yes] act=a; when=06:00..22:00\n"
                    + ELSE))
        .containsExactly("4 overlap");
    assertThat(
            kinds(
                "**1** A\n[no] act=a; when=20:00..07:00\n**2** B\n[yes] act=a; when=07:00..20:00\n"
                    + ELSE))
        .isEmpty();
  }

  @Test
  void findsQuestionsThatAreLeftOpen() {
    assertThat(kinds("[attribute] act: word: post, poll\n**1** A\n[yes] act=post\n"))
        .containsExactly("1 open", "3 open");
    assertThat(
            kinds("**1** A\n[yes] act=post\n**2** B\n[otherwise yes] act=edit\n[test] act=poll\n"))
        .contains("5 open");
  }

  @Test
  void flagsApprovalOfOrdinaryPosts() {
    assertThat(kinds("**1** A\n[ask the manager] act=post; role=trainee\n" + ELSE))
        .containsExactly("2 approval");
    assertThat(kinds("**1** A\n[demander au chef] acte=billet, commentaire\n" + ELSE))
        .containsExactly("2 approval");
    assertThat(
            kinds(
                "**1** A\n[ask the manager] act=announce; role=trainee\n**2** B\n[ask x] act=post; size>10\n"
                    + ELSE))
        .isEmpty();
  }

  @Test
  void findsTestQuestionsThatAreAnsweredOtherwise() {
    String charter = "**1** A\n[yes] act=post\n**2** B\n[no] kind=x\n" + ELSE;
    assertThat(texts(charter + "[test] act=post; kind=x -> yes 1\n"))
        .containsExactly(
            "expected yes 1, answered no 2 to \"act=post; kind=x\"; what applies: 2 no, 1 yes, 99 ask");
    assertThat(texts(charter + "[test] act=post -> yes 2\n"))
        .singleElement()
        .asString()
        .startsWith("expected yes 2, answered yes 1");
    assertThat(texts(charter + "[test] act=post\n[test] act=post -> yes\n[test] kind=x -> no 2.\n"))
        .isEmpty();
  }

  @Test
  void findsWhatWouldWidenOrCannotNarrow() {
    Reading platform =
        CharterReader.read(
            "p.md",
            "**1** A\n[guaranteed yes] act=comment\n**2** B\n[no] kind=x\n**3** C\n[yes] act=post\n"
                + ELSE);
    String community =
        "**1** Own.\n[no] act=post; kind=y\n**2** More.\n[yes] kind=x\n**3** Lift.\n[lift 99] kind=z\n**4** Not.\n[no] act=comment\n";
    Reading read = CharterReader.read("c.md", community, Optional.of(platform.charter()));
    List<Finding> findings =
        CharterCheck.check(read, Optional.of(CharterPolicy.of(platform.charter())));
    assertThat(findings)
        .extracting(f -> f.line() + " " + f.kind().word())
        .containsExactly("4 widening", "6 widening", "8 widening");
  }

  private static List<String> kinds(String charter) {
    return CharterCheck.check(CharterReader.read("c.md", charter)).stream()
        .map(f -> f.line() + " " + f.kind().word())
        .toList();
  }

  private static List<String> texts(String charter) {
    return CharterCheck.check(CharterReader.read("c.md", charter)).stream()
        .map(Finding::text)
        .toList();
  }
}
