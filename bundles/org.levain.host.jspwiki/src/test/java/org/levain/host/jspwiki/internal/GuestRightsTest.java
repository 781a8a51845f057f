package org.levain.host.jspwiki.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.health.HealthCheck.State;

class GuestRightsTest {

  @Test
  void saysThatGuestsMayChangePagesAsTheWikiComes(@TempDir Path folder) {
    try (TestWiki wiki = new TestWiki(folder)) {
      GuestRights guests = new GuestRights(wiki.running);
      assertThat(guests.look(Locale.ENGLISH).state()).isEqualTo(State.WATCH);
      assertThat(guests.look(Locale.FRENCH).advice()).contains("jspwiki.policy");
    }
  }

  @Test
  void isContentWhenTheyMayNot() {
    GuestRights guests = new GuestRights(() -> false);
    assertThat(guests.look(Locale.FRENCH).state()).isEqualTo(State.OK);
    assertThat(guests.look(Locale.FRENCH).value()).isEqualTo("ne peuvent pas modifier les pages");
    assertThat(guests.look(Locale.FRENCH).advice()).isEmpty();
  }
}
