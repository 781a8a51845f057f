package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.read.Reading;
import org.levain.goals.templates.read.TemplateReader;
import org.levain.goals.templates.words.Language;

class TemplateFromCommunityTest {

  private final World world = World.withPages();
  private final TemplateReader reader = new TemplateReader();

  private Community created() {
    CommunityRequest asked =
        new CommunityRequest(
            "help-desk",
            Language.EN,
            Map.of("subject", "the new rota", "people", "planners", "delay", "one day"),
            "",
            "Rota help",
            "",
            "",
            "ines",
            "");
    Community made =
        ((CreateCommunity.Created) world.create.create(asked, MARTIN, "form-1")).community();
    world.ledger.apply();
    return world.communities.find(made.id()).orElseThrow();
  }

  private List<String> missing(String text) {
    Reading reading = reader.read(reader.fileNameFor(text), text);
    return ((Reading.Refused) reading)
        .faults().stream().map(f -> f.sentence(Locale.ENGLISH)).toList();
  }

  @Test
  void keepsTheBlanksOfTheTemplateAndAsksForTheOtherLanguageOnly() {
    String text = world.actions.makeTemplate().of(created());
    assertThat(text)
        .contains("id: rota-help\n", "version: 1\n", "axis: information\n")
        .contains("sentence: \"Answer questions about {subject} among {people} within {delay}.\"")
        .contains("example: \"the new rota\"")
        .contains("{page:answered}");
    assertThat(missing(text)).isNotEmpty().allMatch(fault -> fault.contains(" fr"));
  }

  @Test
  void takesPagesAsPeopleHaveMadeThemAndProposesBlanks() {
    Community made = created();
    CommunityPage answered =
        world.communities.pages(made.id()).stream()
            .filter(p -> p.id().equals("answered"))
            .findFirst()
            .orElseThrow();
    world.pages.write(answered.name(), "Rota help has its own list.\n\n\"Ours\": \\\\o/", "ines");
    String goal = "Decide with the Nantes depot by 3 March 2027 who drives the night buses.";
    world.changeGoal.change(made.id(), goal, "", made.version(), INES);
    Community now = world.communities.find(made.id()).orElseThrow();
    String text = world.actions.makeTemplate().of(now);
    assertThat(text)
        .contains("Decide with the {name2} depot by {day1} who drives the night buses.")
        .contains("example: \"3 March 2027\"")
        .contains("        {community} has its own list.");
    assertThat(missing(text)).isNotEmpty();
  }

  @Test
  void makesAnIdThatCanBeOne() {
    assertThat(TemplateFromCommunity.slug("3 Équipes : été & œuvre")).isEqualTo("equipes-ete-uvre");
    assertThat(TemplateFromCommunity.slug("日本")).isEqualTo("our-template");
    assertThat(TemplateFromCommunity.slug("a".repeat(80))).hasSize(40);
  }
}
