package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.charters.language.CharterLanguageTest.ask;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name for several values, declared once. */
class GroupsTest {

  private static final String DECLARED =
      "[attribute] act: word: post (publish it), comment, Photo-Album, poll, invite;"
          + " publishing = post, comment, photo album; convene = poll, invite; default post\n";
  private static final String CHARTER =
      DECLARED
          + """
          1. Staff does what it likes.
          [yes] act=publishing, convene
          2. Nothing secret is published.
          [no] act=Publishing; secret=yes
          3. Nothing but publications at night.
          [ask Ann] act≠publishing; night=yes
          4. Not all at once.
          [no] act=publishing, post; loud=yes except act=convene, comment
          """;

  @Test
  void standsForItsValuesInEveryTest() {
    assertThat(ask(CHARTER, "act=publish it; secret=yes")).isEqualTo("no 2");
    assertThat(ask(CHARTER, "act=photo_album; secret=yes")).isEqualTo("no 2");
    assertThat(ask(CHARTER, "act=poll; secret=yes")).isEqualTo("yes 1");
    assertThat(ask(CHARTER, "act=comment; night=yes")).isEqualTo("yes 1");
    assertThat(ask(CHARTER, "act=invite; night=yes")).isEqualTo("ask 3");
    assertThat(ask(CHARTER, "secret=yes")).isEqualTo("no 2");
    assertThat(ask(CHARTER, "act=post; loud=yes")).isEqualTo("no 4");
    assertThat(ask(CHARTER, "act=comment; loud=yes")).isEqualTo("yes 4");
  }

  @Test
  void isKnownToTheCheckInRulesAndNotInQuestions() {
    String text =
        "[attribute] secret: yes/no\n[attribute] night: yes/no\n[attribute] loud: yes/no\n";
    assertThat(CharterReader.read("c.md", text + CHARTER).findings()).isEmpty();
    assertThat(
            CharterReader.read("c.md", text + CHARTER + "[test] act=convene -> yes\n").findings())
        .singleElement()
        .satisfies(found -> assertThat(found.kind()).isEqualTo(Finding.Kind.UNKNOWN_WORD));
  }

  @Test
  void isInherited() {
    CharterReader.Reading platform = CharterReader.read("p.md", CHARTER);
    CharterReader.Reading community =
        CharterReader.read("c.md", "1. No.\n[no] act=convene\n", Optional.of(platform.charter()));
    assertThat(community.findings()).isEmpty();
    CharterPolicy policy = CharterPolicy.of(platform.charter()).narrowedBy(community.charter());
    assertThat(policy.decide(Question.parse("act=poll")).file()).isEqualTo("c.md");
    assertThat(policy.decide(Question.parse("act=post")).answer().word()).isEqualTo("yes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "act: word: post; publish = post, poll | found \"poll\", expected a value that is declared before the group",
        "act: word: post; post = post | found \"post\", expected a name that nothing else has",
        "act: word: post; a = post; A = post | found \"A\", expected a name that nothing else has",
        "size: number; small = 1 | found \"small = 1\", expected a group for words and lists only",
        "act: word: post; a = | found nothing, expected values behind the name of a group, at most 1000",
        "act: word: post; default post; default = post | found \"default = post\", expected one default and a value, or a group such as publish = post, comment",
      })
  void saysWhatIsWrong(String declaration, String text) {
    List<Finding> findings =
        CharterReader.read("c.md", "[attribute] " + declaration + "\n").findings();
    assertThat(findings).extracting(Finding::text).containsExactly(text);
  }
}
