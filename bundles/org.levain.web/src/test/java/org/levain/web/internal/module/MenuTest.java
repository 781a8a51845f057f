package org.levain.web.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.host.Member;
import org.levain.web.Caller;
import org.levain.web.MenuEntry;
import org.levain.web.Messages;
import org.levain.web.internal.fake.FakeAccess;
import org.levain.web.internal.fake.FakeMembers;
import org.levain.web.internal.page.Frame.MenuItem;
import org.levain.web.internal.visit.Stranger;

class MenuTest {

  private final Messages messages = Messages.of(MenuTest.class);
  private final List<Menu.Entry> entries =
      List.of(
          entry("admin/", 90, "admin:read"), entry("tea/", 10, "tea:read"), entry("all/", 20, ""));

  @Test
  void showsWhatTheReaderMaySeeInTheOrderOfTheEntries() {
    assertThat(Menu.of(entries, new Reader("ada")))
        .extracting(MenuItem::path)
        .containsExactly("tea/", "all/", "admin/");
    assertThat(Menu.of(entries, new Reader("otto")))
        .extracting(MenuItem::path)
        .containsExactly("tea/", "all/");
    assertThat(Menu.of(entries, new Stranger(Locale.ENGLISH))).isEmpty();
  }

  @Test
  void usesTheWordsOfTheModule() {
    assertThat(Menu.of(entries, new Reader("otto")).get(0).label()).isEqualTo("Thés");
  }

  private Menu.Entry entry(String path, int order, String permission) {
    return new Menu.Entry(new MenuEntry(path, "menu.tea", order, permission), messages);
  }

  /** A member who reads French. */
  private record Reader(String login) implements Caller {

    @Override
    public Optional<Member> member() {
      return Optional.of(FakeMembers.member(login));
    }

    @Override
    public boolean terminal() {
      return false;
    }

    @Override
    public Locale locale() {
      return Locale.FRENCH;
    }

    @Override
    public boolean may(String permission) {
      return new FakeAccess().may(member(), permission);
    }

    @Override
    public String getName() {
      return login;
    }
  }
}
