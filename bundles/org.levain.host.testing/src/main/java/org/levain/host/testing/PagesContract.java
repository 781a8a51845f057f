package org.levain.host.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.levain.host.Actor;
import org.levain.host.Capability;
import org.levain.host.ContentHash;
import org.levain.host.HostRefusal.Reason;
import org.levain.host.Page;
import org.levain.host.Pages;

/** What {@link Pages} promise; each test leaves the server as it was. */
public abstract class PagesContract extends ServerUnderTest {

  /** The server's pages. */
  protected abstract Pages pages();

  @Test
  void namesTheCapability() {
    assertThat(host().capabilities())
        .contains(Capability.PAGES, Capability.POSTS, Capability.ACCESS_LISTS);
  }

  @Test
  void keepsReadsAndDeletesAPage() {
    List<String> before = projection();
    String name = pages().nameFor("contract: what is kept?");
    String text = pages().fromMarkdown("# Welcome\n\nto *everybody*");

    Page saved = pages().save(name, text, "", CONTRACT);
    assertThat(saved.hash()).isEqualTo(ContentHash.of(text));
    assertThat(pages().find(name)).contains(saved);
    assertThat(pages().exists(name)).isTrue();
    assertThat(pages().names()).isSorted().contains(name);
    assertThat(pages().taken(name)).contains(name);
    assertThat(pages().taken(name.toUpperCase(Locale.ROOT))).contains(name);
    assertThat(projection()).contains("page " + name + " " + saved.hash());

    assertThat(pages().delete(name, saved.hash(), CONTRACT)).isTrue();
    assertThat(pages().delete(name, saved.hash(), CONTRACT)).isFalse();
    assertThat(pages().exists(name)).isFalse();
    assertThat(pages().taken(name)).isEmpty();
    assertThat(projection()).isEqualTo(before);
  }

  @Test
  void neverOverwritesOrDeletesWhatChangedMeanwhile() {
    String name = pages().nameFor("Contract changed");
    Page first = pages().save(name, "first", "", CONTRACT);
    Page second = pages().save(name, "second", first.hash(), Actor.inTheNameOf("contract", ZOE));

    refuses(Reason.CHANGED_MEANWHILE, () -> pages().save(name, "x", "", CONTRACT));
    refuses(Reason.CHANGED_MEANWHILE, () -> pages().save(name, "x", first.hash(), CONTRACT));
    refuses(Reason.CHANGED_MEANWHILE, () -> pages().delete(name, first.hash(), CONTRACT));
    assertThat(pages().find(name)).contains(second);

    pages().delete(name, second.hash(), CONTRACT);
  }

  @Test
  void keepsAPageThatIsLimitedToAGroup() {
    String name = pages().nameFor("Contract limited");
    Page page = pages().save(name, pages().accessFor("Admin") + "\n\nText", "", CONTRACT);

    assertThat(projection()).anyMatch(line -> line.startsWith("access " + name + " "));

    pages().delete(name, page.hash(), CONTRACT);
  }

  @Test
  void givesTheSameNameForTheSamePost() {
    LocalDate day = LocalDate.of(2026, 2, 3);
    String first = pages().postName("Main", day, 1);

    assertThat(pages().postName("Main", day, 1)).isEqualTo(first);
    assertThat(pages().postName("Main", day, 2)).isNotEqualTo(first);
    assertThat(pages().postName("Main", day.plusDays(1), 1)).isNotEqualTo(first);
  }

  @Test
  void refusesNamesThatItCannotHold() {
    refuses(Reason.BAD_NAME, () -> pages().nameFor(" ?! "));
    refuses(Reason.BAD_NAME, () -> pages().save("", "x", "", CONTRACT));
    refuses(Reason.BAD_NAME, () -> pages().save("a/b", "x", "", CONTRACT));
  }

  @Test
  void linksBelowTheContextPath() {
    assertThat(pages().path("A b")).doesNotStartWith("/").doesNotContain(" ");
    assertThat(pages().link("words", "A b")).contains("words", "A b");
  }
}
