package org.levain.host.jspwiki.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.Actor;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.Page;
import org.levain.host.jspwiki.internal.TestWiki;

class JspWikiPagesTest {

  private static final Actor SEEDING = Actor.system("seeding");

  @TempDir static Path folder;
  private static TestWiki wiki;

  @BeforeAll
  static void start() {
    wiki = new TestWiki(folder);
    wiki.register("maelle", "Maëlle Roux", "maelle@example.org");
  }

  @AfterAll
  static void stop() {
    wiki.close();
  }

  @Test
  void savesANewPageAndReadsItBack() {
    Page saved = wiki.pages.save("Échecs commerciaux", "!!! Bienvenue\nÀ vous.", "", SEEDING);

    assertThat(saved.text()).isEqualTo("!!! Bienvenue\nÀ vous.\n");
    assertThat(saved.author()).isEqualTo("Levain");
    assertThat(wiki.pages.find("Échecs commerciaux")).contains(saved);
    assertThat(wiki.pages.names()).contains("Échecs commerciaux");
  }

  @Test
  void writesInTheNameOfAMember() {
    Page saved = wiki.pages.save("Named", "x", "", Actor.inTheNameOf("goals", "maelle"));

    String expected = wiki.running.namesAreLogins() ? "maelle" : "Maëlle Roux";
    assertThat(saved.author()).isEqualTo(expected);
  }

  @Test
  void refusesToOverwriteWhatSomebodyChanged() {
    Page first = wiki.pages.save("Changed", "one", "", SEEDING);
    wiki.pages.save("Changed", "two", first.hash(), SEEDING);

    refuses(Reason.CHANGED_MEANWHILE, () -> wiki.pages.save("Changed", "3", first.hash(), SEEDING));
    refuses(Reason.CHANGED_MEANWHILE, () -> wiki.pages.save("Changed", "3", "", SEEDING));
    refuses(Reason.CHANGED_MEANWHILE, () -> wiki.pages.delete("Changed", first.hash(), SEEDING));
    assertThat(wiki.pages.find("Changed").orElseThrow().text()).isEqualTo("two\n");
  }

  @Test
  void deletesAPageWithAllItsVersions() {
    Page first = wiki.pages.save("Gone", "one", "", SEEDING);
    Page second = wiki.pages.save("Gone", "two", first.hash(), SEEDING);

    assertThat(wiki.pages.delete("Gone", second.hash(), SEEDING)).isTrue();
    assertThat(wiki.pages.exists("Gone")).isFalse();
    assertThat(wiki.pages.delete("Gone", second.hash(), SEEDING)).isFalse();
  }

  @Test
  void refusesAnEmptyPage() {
    refuses(Reason.NOT_ALLOWED, () -> wiki.pages.save("Empty", "  ", "", SEEDING));
    assertThat(wiki.pages.exists("Empty")).isFalse();
  }

  @Test
  void refusesNamesThatNoPageCanHave() {
    for (String name : new String[] {"", " x", "a/b", "a:b", "a|b", "[x]", "lower", "LeftMenu"}) {
      refuses(Reason.BAD_NAME, () -> wiki.pages.save(name, "x", "", SEEDING));
    }
    refuses(Reason.BAD_NAME, () -> wiki.pages.save("Login", "x", "", SEEDING));
    refuses(Reason.BAD_NAME, () -> wiki.pages.save("É".repeat(60), "x", "", SEEDING));
  }

  @Test
  void refusesANameThatReadersWouldTakeForAnotherPage() {
    wiki.pages.save("Bakery", "x", "", SEEDING);

    for (String name : new String[] {"Bakerys", "BAKERY"}) {
      refuses(Reason.BAD_NAME, () -> wiki.pages.save(name, "x", "", SEEDING));
    }
    wiki.pages.save("TwoWords", "x", "", SEEDING);
    refuses(Reason.BAD_NAME, () -> wiki.pages.save("Two Words", "x", "", SEEDING));
  }

  @Test
  void makesNamesAsTheWikiMakesThemOfLinks() {
    assertThat(wiki.pages.nameFor("échecs commerciaux")).isEqualTo("Échecs commerciaux");
    assertThat(wiki.pages.nameFor("  What is new?  ")).isEqualTo("What is new");
    assertThat(wiki.pages.nameFor("Ward 4: a/b")).isEqualTo("Ward 4 a b");
    assertThat(wiki.pages.nameFor("The animator’s first week"))
        .isEqualTo("The animators first week");
    assertThat(wiki.pages.nameFor("L’accueil d'une collègue"))
        .isEqualTo("L accueil d une collègue");
    assertThat(wiki.engine.encodeName(wiki.pages.nameFor("é".repeat(300))).length())
        .isLessThanOrEqualTo(190);
    refuses(Reason.BAD_NAME, () -> wiki.pages.nameFor(" ?! "));
  }

  @Test
  void namesPostsAsTheWeblogDoes() {
    assertThat(wiki.pages.postName("Ward 4", LocalDate.of(2026, 2, 3), 2))
        .isEqualTo("Ward 4_blogentry_030226_2");
    String name = wiki.pages.postName("Blog", LocalDate.of(2026, 2, 3), 1);
    assertThat(wiki.pages.save(name, "!Title\nText", "", SEEDING).name()).isEqualTo(name);
  }

  @Test
  void givesPathsBelowTheContextPath() {
    assertThat(wiki.pages.path("Échecs & co")).isEqualTo("Wiki.jsp?page=%C3%89checs%20%26%20co");
    assertThat(wiki.host.frontPath()).isEqualTo("Wiki.jsp?page=Main");
  }

  private static void refuses(Reason reason, Runnable write) {
    assertThatExceptionOfType(HostRefusal.class)
        .isThrownBy(write::run)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
