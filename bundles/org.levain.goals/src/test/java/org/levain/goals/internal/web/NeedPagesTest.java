package org.levain.goals.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levain.goals.internal.GoalsModule;
import org.levain.goals.internal.fake.FakeHost;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.Site;
import org.levain.goals.internal.fake.World;
import org.levain.web.View;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;

class NeedPagesTest {

  private final World world = World.withPages();
  private final Site site = new Site(world, FakeHost.wiki());

  private Document ask(String language, String coming, String giving, String about) {
    Signed martin = Signed.as(MARTIN, Locale.forLanguageTag(language));
    View view = site.need.ask(coming, giving, about);
    PageTester pages = PageTester.of(GoalsModule.class).as(martin.caller());
    pages.write("need-" + coming + "-" + giving + "-" + language, view);
    String html = pages.at("goals/need").render(view);
    assertThat(PageCheck.faults(html)).as(coming + " " + giving + " " + language).isEmpty();
    return Jsoup.parse(html);
  }

  @ParameterizedTest
  @CsvSource({
    "en, '', '', ''",
    "fr, '', '', ''",
    "en, once, several, mailto:?subject=our%20bids",
    "fr, once, several, mailto:?subject=our%20bids",
    "en, read, several, Our bids",
    "fr, contribute, one, Our bids",
    "en, contribute, several, goals/",
    "fr, contribute, several, goals/",
    "en, contribute, '', ''",
    "fr, '', one, ''"
  })
  void answersWithAWayOn(String language, String coming, String giving, String way) {
    Document page = ask(language, coming, giving, coming.isEmpty() ? "" : "our bids");
    String answer = page.select(".lv-verdict").outerHtml();
    assertThat(page.select("form[method=get] [name]").eachAttr("name"))
        .contains("coming", "giving", "about");
    assertThat(answer.isEmpty()).isEqualTo(coming.isEmpty() && giving.isEmpty());
    assertThat(answer).containsIgnoringCase(way);
    assertThat(page.select("main a[href$=goals/]")).isNotEmpty();
    assertThat(page.select("input[checked]")).hasSizeLessThanOrEqualTo(2);
    assertThat(page.select("input[name=coming][value='" + coming + "']").hasAttr("checked"))
        .isEqualTo(!coming.isEmpty());
  }

  @Test
  void leadsToACommunityThatExists() {
    world.create.create(Requests.bids(), MARTIN, "form");
    Document page = ask("en", "contribute", "several", "bid <b>");
    String id = world.communities.named("Bids").orElseThrow().id();
    assertThat(page.select(".lv-verdict a[href$=communities/" + id + "]").text()).isEqualTo("Bids");
    assertThat(page.select("#similar .lv-words").text()).contains("successes and failures");
    assertThat(page.select("b")).isEmpty();
    Document while_ = ask("fr", "", "", "bids");
    assertThat(while_.select("#similar a").text()).isEqualTo("Bids");
  }

  @Test
  void answersSimilarOnesWhileSomebodyTypes() {
    world.create.create(Requests.bids(), MARTIN, "form");
    Signed martin = Signed.as(MARTIN, Locale.ENGLISH);
    PageTester pages = PageTester.of(GoalsModule.class).as(martin.caller());
    assertThat(pages.render(site.need.similar("bids"))).contains("Bids").doesNotContain("<html");
    assertThat(pages.render(site.need.similar("rowing"))).contains("“rowing”");
  }

  @Test
  void saysWhatToDoWhereTheServerHasNoPages() {
    Site plain = new Site(World.withoutPages(), FakeHost.wiki());
    View view = plain.need.ask("read", "one", "our bids");
    assertThat(view.model().containsKey("page")).isFalse();
    assertThat(view.model().get("hasPages")).isEqualTo(false);
  }

  @Test
  void opensAPageThatIsThere() {
    org.levain.host.Actor actor = org.levain.host.Actor.system("test");
    String name = world.pages.nameFor("Canteen");
    world.pages.save(name, "Soup.", "", actor);
    assertThat(ask("en", "read", "one", "Canteen").select(".lv-verdict").text())
        .contains("There is a page");
    assertThat(ask("en", "read", "one", "Garden").select(".lv-verdict").text())
        .contains("Write the page");
    assertThat(ask("en", "read", "one", "").select(".lv-verdict a")).hasSize(1);
  }
}
