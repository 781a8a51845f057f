package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.charters.language.CharterReader.Reading;

class InheritanceTest {

  private static final String PLATFORM =
      """
      [zone] Europe/Paris
      [attribute] kind: word: x (ixe), y
      **P1** Post.
      [yes] act=post
      **P2** Not x.
      [no] kind=x
      **P3** Comments are for all.
      [guaranteed yes] act=comment
      **P4** Announcements: ask.
      [ask communication] act=announce
      **P5** Else ask.
      [otherwise ask the animator]
      """;

  @Test
  void theStricterAnswerCounts() {
    String community =
        "**C1** No y.\n[no] kind=y\n**C2** X welcome.\n[yes] kind=x\n**C3** Announce.\n[yes] act=announce\n";
    assertThat(ask(community, "act=post; kind=y")).isEqualTo("no C1");
    assertThat(ask(community, "act=post; kind=ixe")).isEqualTo("no P2");
    assertThat(ask(community, "act=announce")).isEqualTo("ask P4");
    assertThat(ask(community, "act=post")).isEqualTo("yes P1");
    assertThat(ask(community, "act=poll")).isEqualTo("ask P5");
  }

  @Test
  void whatIsGuaranteedStays() {
    assertThat(ask("**C1** Silence.\n[no] act=post, comment\n", "act=comment")).isEqualTo("yes P3");
    assertThat(ask("**C1** Silence.\n[no] act=post, comment\n", "act=post")).isEqualTo("no C1");
  }

  @Test
  void aCommunityLiftsOnlyItsOwnClauses() {
    String community =
        "**C1** No y.\n[no] kind=y\n**C2** But for a.\n[lift C1] role=a\n**C3** Not P2.\n[lift P2] role=a\n";
    assertThat(ask(community, "act=post; kind=y; role=a")).isEqualTo("yes C2");
    assertThat(ask(community, "act=post; kind=x; role=a")).isEqualTo("no P2");
  }

  @Test
  void itsOwnDefaultCountsOnlyWhereThePlatformHasNoneButADefault() {
    String community = "**C1** Else no.\n[otherwise no]\n";
    assertThat(ask(community, "act=post")).isEqualTo("yes P1");
    assertThat(ask(community, "act=poll")).isEqualTo("no C1");
  }

  @Test
  void aNearerClauseIsNamedBeforeADefault() {
    assertThat(ask("**C1** Polls: ask.\n[ask Ann] act=poll\n", "act=poll")).isEqualTo("ask C1");
  }

  @Test
  void mayDecideWhatThePlatformLeavesOpen() {
    Reading platform = CharterReader.read("p.md", "**P1** Post.\n[yes] act=post\n");
    Reading community =
        CharterReader.read(
            "c.md", "**C1** Polls.\n[yes] act=poll\n", Optional.of(platform.charter()));
    CharterPolicy policy = CharterPolicy.of(platform.charter()).narrowedBy(community.charter());
    assertThat(policy.decide(Question.parse("act=poll")).clause()).isEqualTo("C1");
    assertThat(policy.decide(Question.parse("act=edit"))).isEqualTo(Decision.NOT_PROVIDED_FOR);
  }

  private static String ask(String community, String question) {
    Reading platform = CharterReader.read("p.md", PLATFORM);
    Reading below = CharterReader.read("c.md", community, Optional.of(platform.charter()));
    CharterPolicy policy = CharterPolicy.of(platform.charter()).narrowedBy(below.charter());
    Decision decision = policy.decide(Question.parse(question));
    assertThat(policy.explain(Question.parse(question)).decision()).isEqualTo(decision);
    return decision.answer().word() + " " + decision.clause();
  }
}
