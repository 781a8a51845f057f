package org.levain.goals.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.INES;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.goals.internal.GoalsModule;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.fake.FakeHost;
import org.levain.goals.internal.fake.Site;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.Template;
import org.levain.web.View;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.Signed;

/**
 * The promise: after signing in, a community is at most seven actions (clicks or filled fields)
 * over three pages away. Walked through as a browser would, taking every hidden field from the page
 * before.
 *
 * <p>Page 1, the gallery: one click. Page 2, the form: at most three blanks filled in, the name
 * follows, the animator is there, one click. Page 3, what a newcomer will see: one click. Six.
 */
class FewStepsTest {

  private static final int MOST_ACTIONS = 7;

  private final World world = World.withPages();
  private final Site site = new Site(world, FakeHost.wiki());

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void makeACommunityOfEveryTemplate(String language) {
    Signed ines = Signed.as(INES, Locale.forLanguageTag(language));
    for (Template template : world.templates.all()) {
      Document gallery = page(ines, "goals/", site.gallery.gallery(ines, "", "", ""));
      int actions = click(gallery.selectFirst("h3 a[href$=templates/" + template.id() + "]"));

      View form = site.start.form(ines, template.id(), "");
      Document second = page(ines, "goals/templates/" + template.id(), form);
      actions += fill(second);
      actions += click(second.selectFirst("form#start button[type=submit]"));
      Response checked =
          site.start.check(ines, template.id(), sent(second.selectFirst("form#start")));
      String key = checked.getHeaderString("Location").replaceFirst(".*form=", "");

      Response preview = site.start.preview(ines, template.id(), key);
      Document third = page(ines, "goals/templates/x/preview", preview.getEntity());
      actions += click(third.selectFirst("form button[data-kind=primary]"));
      Response created = site.communities.create(ines, key);

      assertThat(actions).isLessThanOrEqualTo(MOST_ACTIONS);
      Community community = community(created);
      assertThat(community.purpose().goal()).contains("une chose à nous 1");
      assertThat(community.animator().uid()).isEqualTo(INES.uid());
      world.ledger.apply();
      assertThat(world.pages.exists(community.places().landingPage())).isTrue();
      assertThat(world.groups.find(community.places().group())).isPresent();
    }
    assertThat(world.communities.list("", "", 20)).hasSize(14);
  }

  private Community community(Response created) {
    String id = created.getHeaderString("Location").replaceAll("communities/|\\?.*", "");
    return world.communities.find(id).orElseThrow();
  }

  private static int click(Element there) {
    assertThat(there).isNotNull();
    return 1;
  }

  /** Fills every blank; the words differ a little, so that names do. */
  private static int fill(Document page) {
    int filled = 0;
    for (Element blank : page.select("form#start input[name^=slot]")) {
      blank.val("une chose à nous " + ++filled + " " + blank.attr("name").length());
    }
    return filled;
  }

  private static MultivaluedMap<String, String> sent(Element form) {
    var fields = new jakarta.ws.rs.core.MultivaluedHashMap<String, String>();
    form.select("input[name], textarea[name]")
        .forEach(field -> fields.putSingle(field.attr("name"), field.val()));
    return fields;
  }

  private static Document page(Signed reader, String at, Object view) {
    PageTester pages = PageTester.of(GoalsModule.class).as(reader.caller());
    return Jsoup.parse(pages.at(at).render((View) view));
  }
}
