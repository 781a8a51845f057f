package org.levain.goals.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.domain.Community.Purpose;
import org.levain.goals.templates.Gains;
import org.levain.goals.templates.Measure;
import org.levain.goals.templates.Slot;
import org.levain.goals.templates.StarterPage;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.words.Language;
import org.levain.goals.templates.words.SentencePattern;

class StarterTextsTest {

  private static final Purpose PURPOSE = new Purpose("Share [all](x).", "Much", "Mail");

  private static TemplateText template(String landing) {
    return new TemplateText(
        "Name",
        "Benefit",
        "{object}",
        new SentencePattern("Share {object}.", Language.EN),
        List.of(new Slot("object", "l", "h", "e")),
        new Gains("m", "c", "m"),
        Measure.of("measure"),
        "instead",
        "hint",
        "anchor",
        List.of("Begin.", "Go on."),
        landing,
        List.of(new StarterPage("one", "One", "See {landing}.")));
  }

  private static List<StarterPage> pages(String landing) {
    return new StarterTexts(
            template(landing), Map.of("object", "<b> {page:one}"), "N", PURPOSE, "Inès V.")
        .pages();
  }

  @Test
  void fillsInTheCommunitysOwnWordsSoThatNoneIsMarkup() {
    assertThat(pages("{object} and {goal} with {animator}").get(0).text())
        .isEqualTo("\\<b\\> \\{page\\:one\\} and Share \\[all\\]\\(x\\) with Inès V");
  }

  @Test
  void listsTheFirstWeeks() {
    assertThat(pages("{weeks}").get(0).text()).isEqualTo("1. Begin.\n2. Go on.");
  }

  @Test
  void leavesLinksToTheServer() {
    assertThat(pages("{page:one}").get(0).text()).isEqualTo("{page:one}");
    assertThat(pages("x").get(1).text()).isEqualTo("See {landing}.");
  }
}
