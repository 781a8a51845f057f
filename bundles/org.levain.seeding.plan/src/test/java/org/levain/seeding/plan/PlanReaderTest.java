package org.levain.seeding.plan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanReaderTest {

  private static final Path SAMPLES = Path.of("../../docs/samples");

  @Test
  void readsTheEnglishSample() throws Exception {
    Plan plan = Read.plan(new PlanReader().read(SAMPLES.resolve("plan.en.yaml")));
    assertThat(plan.title()).isEqualTo("Engineering firm");
    assertThat(plan.language()).isEqualTo(Locale.ENGLISH);
    assertThat(plan.communities()).hasSize(2);
    Community bids = plan.communities().get(0);
    assertThat(bids.animator()).isEqualTo("ines");
    assertThat(bids.members()).containsExactly("aissa", "maelle", "tomas");
    assertThat(bids.memberGroup()).contains("BidTeam");
    assertThat(bids.front().markdown()).startsWith("A case takes a page");
    assertThat(bids.pages()).extracting(PlannedPage::title).contains("Lost: the Kerlouan viaduct");
    assertThat(bids.posts().get(0).date()).contains(LocalDate.of(2026, 2, 5));
    assertThat(plan.communities().get(1).memberGroup()).contains("First three months");
    assertThat(plan.groups()).extracting(PlannedGroup::name).containsExactly("Animators");
  }

  @Test
  void readsTheFrenchSample() throws Exception {
    Plan plan = Read.plan(new PlanReader().read(SAMPLES.resolve("plan.fr.yaml")));
    assertThat(plan.language()).isEqualTo(Locale.FRENCH);
    assertThat(plan.communities().get(0).pages().get(0).title()).isEqualTo("Comment écrire un cas");
  }

  @Test
  void knowsTheLineOfEveryItem() {
    Plan plan =
        Read.plan(
            Read.community(
                """
                    pages:
                      - title: One
                        text: a
                      - title: Two
                        text: b
                """));
    assertThat(plan.communities().get(0).place()).hasToString("plan.yaml:4");
    assertThat(plan.communities().get(0).pages().get(1).place()).hasToString("plan.yaml:10");
  }

  @Test
  void keepsWhatIsThereUnlessThePlanSaysOtherwise() {
    String fields =
        """
            landing: {if_exists: replace}
            pages:
              - {title: One, text: a, if_exists: replace}
              - {title: Two, text: b, if_exists: keep}
              - {title: Three, text: c}
        """;
    Community bids = Read.plan(Read.reading(Read.community(fields))).communities().get(0);
    assertThat(bids.front().replaces()).isTrue();
    assertThat(bids.pages()).extracting(PlannedPage::replaces).containsExactly(true, false, false);
    assertThat(Read.faults(Read.community("    landing: {if_exists: yes}\n")))
        .containsExactly(
            "plan.yaml, line 7, communities[0].landing.if_exists:"
                + " “keep” or “replace” is expected, found “yes” (3 characters)");
  }

  @Test
  void namesFileLineFieldExpectedAndFound() {
    String text = Read.community("").replace("animator: ines", "animator: to be decided");
    assertThat(Read.faults(text))
        .containsExactly(
            "plan.yaml, line 6, communities[0].animator: a member’s login is expected,"
                + " found “to be decided” (13 characters)");
    Reading.Refused refused = (Reading.Refused) Read.reading(text);
    assertThat(refused.errors().get(0).sentence(Locale.FRENCH))
        .isEqualTo(
            "plan.yaml, ligne 6, communities[0].animator\u00a0: attendu\u00a0: l’identifiant d’un"
                + " membre\u202f; trouvé\u00a0: «\u00a0to be decided\u00a0» (13 caractères)");
  }

  @Test
  void listsAllFaultsInTheOrderOfTheDocument() {
    List<String> faults =
        Read.faults(
            """
            titel: Test
            language: de
            communities:
              - name: Bids
                goal: 12
                members: tomas
              - goal: Second. Third.
                animator: no
                animator: yes
            """);
    assertThat(faults)
        .hasSize(9)
        .satisfiesExactly(
            f -> assertThat(f).contains("line 1, titel: one of the fields title, language"),
            f -> assertThat(f).contains("line 1, title").contains("found nothing"),
            f -> assertThat(f).contains("line 2, language").contains("found “de”"),
            f -> assertThat(f).contains("line 4, communities[0].animator").contains("nothing"),
            f -> assertThat(f).contains("line 5, communities[0].goal").contains("the number 12"),
            f -> assertThat(f).contains("line 6, communities[0].members: a list is expected"),
            f -> assertThat(f).contains("line 7, communities[1].name").contains("nothing"),
            f -> assertThat(f).contains("line 7, communities[1].goal").contains("2 sentences"),
            f -> assertThat(f).contains("line 9, communities[1].animator").contains("again"));
  }

  @Test
  void refusesANameThatStandsTwice() {
    String text =
        Read.community(
            """
                pages:
                  - {title: Welcome, text: a}
              - name: Second
                goal: Learn from each other.
                animator: tomas
                pages:
                  - {title: WELCOME, text: b}
            groups:
              - {name: G, members: [a]}
              - {name: g, members: [a]}
            """);
    assertThat(Read.faults(text))
        .satisfiesExactly(
            f -> assertThat(f).contains("line 13").contains("“WELCOME”, which stands in line 8"),
            f -> assertThat(f).contains("line 16, groups[1].name"));
  }

  @Test
  void refusesTwoCommunitiesOfOneNameWhateverTheirFrontPages() {
    String twice =
        """
            landing: {title: Here}
          - name: bids
            goal: Learn from each other.
            animator: ines
        """;
    assertThat(Read.faults(Read.community(twice))).singleElement().asString().contains("line 8");
  }

  @Test
  void namesTheByteAndLineOfAnotherEncoding() {
    byte[] latin = "title: Test\nlanguage: fr\npages: [{title: Été, text: x}]".getBytes(ISO_8859_1);
    assertThat(Read.faults(new PlanReader().read("plan.yaml", latin)))
        .containsExactly(
            "plan.yaml, line 3: UTF-8 is expected,"
                + " found a byte of another encoding (0xC9, byte 42)");
  }

  @Test
  void readsJsonAndAByteOrderMark() {
    String json =
        "\uFEFF{\"title\": \"T\",\n\t\"language\": \"en\",\r\n\t\"pages\": [\n"
            + "\t\t{\"title\": \"\\u00c9t\\u00e9 \\ud83d\\ude00\", \"text\": \"a\\/b\\n\"}\n\t]\n}";
    Plan plan = Read.plan(json);
    assertThat(plan.pages().get(0).title()).isEqualTo("Été \uD83D\uDE00");
    assertThat(plan.pages().get(0).markdown()).isEqualTo("a/b\n");
  }

  @Test
  void refusesAPlanWithNothingInIt() {
    assertThat(Read.faults("title: T\nlanguage: en\n"))
        .singleElement()
        .asString()
        .contains("at least one community, page or group");
    assertThat(Read.faults("")).singleElement().asString().contains("an empty file");
    assertThat(Read.faults("# only a comment\n")).singleElement().asString().contains("empty");
    assertThat(Read.faults("just words")).isNotEmpty();
    assertThat(Read.faults("title: T\n---\ntitle: U\n"))
        .singleElement()
        .asString()
        .contains("one document");
  }

  @Test
  void wantsTextOrFileAndFilesOnlyInAPack() {
    String page = "title: T\nlanguage: en\npages: [{title: P%s}]";
    assertThat(Read.faults(page.formatted(""))).singleElement().asString().contains("neither");
    assertThat(Read.faults(page.formatted(", text: a, file: b.md")))
        .singleElement()
        .asString()
        .contains("both");
    assertThat(Read.faults(page.formatted(", file: pages/b.md")))
        .singleElement()
        .asString()
        .contains("line 3, pages[0].file: text written out");
  }

  @Test
  void countsItems() {
    StringBuilder text = new StringBuilder("title: T\nlanguage: en\npages:\n");
    for (int i = 0; i <= Limits.ITEMS; i++) {
      text.append("- {title: P").append(i).append(", text: x}\n");
    }
    assertThat(Read.faults(text.toString())).singleElement().asString().contains("20,001");
  }

  @Test
  void saysWhereAGoalIsVagueAndWhatItCouldBe() {
    GoalCheck linted =
        new LintedGoals(
            (goal, language) ->
                goal.startsWith("Share")
                    ? Optional.of(new LintedGoals.Refusal("That is too broad.", "Share [what]"))
                    : Optional.empty());
    PlanReader reader = new PlanReader(linted);
    byte[] vague = Read.community("").getBytes(StandardCharsets.UTF_8);
    assertThat(Read.faults(reader.read("p.yaml", vague)))
        .containsExactly(
            "p.yaml, line 5, communities[0].goal: a goal that says what the members work on and"
                + " what comes of it (or, in goal_reason, why it stands as it is) is expected,"
                + " found “Share what our bids taught us.”. That is too broad. Proposal: “Share"
                + " [what]”");
    String reason = "    goal_reason: Everybody here knows which bids are meant.";
    byte[] lifted = Read.community(reason).getBytes(StandardCharsets.UTF_8);
    assertThat(Read.plan(reader.read("p.yaml", lifted)).communities().get(0).goalReason())
        .contains("Everybody here knows which bids are meant.");
    byte[] tooShort = Read.community("    goal_reason: So it is").getBytes(StandardCharsets.UTF_8);
    assertThat(Read.faults(reader.read("p.yaml", tooShort)))
        .singleElement()
        .asString()
        .contains("communities[0].goal_reason: a reason on one line, of at least 10 letters");
    String several = Read.community(reason).replace("taught us.", "taught us. Then act.");
    assertThat(Read.faults(reader.read("p.yaml", several.getBytes(StandardCharsets.UTF_8))))
        .singleElement()
        .asString()
        .contains("2 sentences");
  }

  @Test
  void asksTheGoalCheckThatItIsGiven() {
    GoalCheck never = (goal, language) -> Optional.of(Wording.of("too broad a goal"));
    byte[] bytes = Read.community("").getBytes(StandardCharsets.UTF_8);
    assertThat(Read.faults(new PlanReader(never).read("p", bytes)))
        .singleElement()
        .asString()
        .endsWith("found too broad a goal");
  }
}
