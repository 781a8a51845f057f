package org.levain.goals.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.levain.communities.NextSteps;
import org.levain.goals.internal.GoalsModule;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.fake.FakeHost;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.Site;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.words.Language;
import org.levain.host.Member;
import org.levain.web.View;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;

/** What other modules offer to a community that begins, as long as they are there. */
class NextStepsTest {

  private static final NextSteps GARDEN =
      (beginning, locale) ->
          List.of(
              new NextSteps.Step(
                  "A garden for " + beginning.axis() + " <b>",
                  "Dig",
                  beginning.id().map(id -> "garden/" + id).orElse(""),
                  "garden:dig:" + beginning.id().orElse("")));

  private final World world = World.withPages();
  private final Site site = new Site(world, FakeHost.wiki());
  private final Community community =
      ((CreateCommunity.Created) world.create.create(Requests.bids(), MARTIN, "form-1"))
          .community();
  private final String digs = "garden:dig:" + community.id();

  private Document page(Member reader, String done, String... permissions) {
    Signed signed = Signed.as(reader, Locale.ENGLISH, permissions);
    return drawn(signed, site.community.show(signed, community.id(), done, ""));
  }

  private static Document drawn(Signed signed, View view) {
    String html =
        PageTester.of(GoalsModule.class).as(signed.caller()).at("goals/communities/x").render(view);
    assertThat(PageCheck.faults(html)).isEmpty();
    return Jsoup.parse(html);
  }

  private static List<String> links(Document page) {
    return page.select("main a[href*=garden]").eachText();
  }

  @Test
  void areShownToWhoeverAnimatesTheCommunityAndMayFollow() {
    assertThat(links(page(animator(), "", "goals:read", digs))).isEmpty();
    world.modules.add(GARDEN);
    Document page = page(animator(), "", "goals:read", digs);
    assertThat(links(page)).containsExactly("Dig");
    assertThat(page.select("main").text()).contains("A garden for " + axis() + " <b>");
    assertThat(links(page(animator(), "", "goals:read"))).isEmpty();
    world.modules.clear();
    assertThat(links(page(animator(), "", "goals:read", digs))).isEmpty();
  }

  @Test
  void areShownToOthersOnlyWhenTheyHaveJustMadeIt() {
    world.modules.add(GARDEN);
    Member other = community.animator().uid().equals(INES.uid()) ? MARTIN : INES;
    assertThat(links(page(other, "created", "*"))).containsExactly("Dig");
    assertThat(links(page(other, "", "*"))).isEmpty();
  }

  @Test
  void ofAModuleThatFailsAreLeftOut() {
    world.modules.add(
        (beginning, locale) -> {
          throw new IllegalStateException("no garden today");
        });
    world.modules.add(GARDEN);
    assertThat(links(page(animator(), "", "*"))).containsExactly("Dig");
  }

  @Test
  void areALineOfThePreview() {
    world.modules.add(GARDEN);
    Signed ines = Signed.as(INES, Locale.ENGLISH);
    StartForm form =
        StartForm.prefilled(
            "form-0191-0001",
            world.templates.find("trade-practice").orElseThrow(),
            Language.of(Locale.ENGLISH),
            "Inès V.",
            LocalDate.now(World.NOON));
    Map<String, String> fields = new HashMap<>(form.fields());
    fields.put("form", form.key());
    site.start.check(ines, "trade-practice", Site.fields(fields));
    Response preview = site.start.preview(ines, "trade-practice", form.key());
    Document page = drawn(ines, (View) preview.getEntity());
    assertThat(page.select("aside p").eachText())
        .contains("A garden for " + axis("trade-practice") + " <b>");
    assertThat(links(page)).isEmpty();
  }

  private Member animator() {
    return Optional.of(MARTIN).filter(m -> m.uid().equals(community.animator().uid())).orElse(INES);
  }

  private String axis() {
    return axis(community.template().id());
  }

  private String axis(String template) {
    return world.templates.find(template).orElseThrow().axis().slug();
  }
}
