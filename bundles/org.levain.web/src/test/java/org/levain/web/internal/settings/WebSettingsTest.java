package org.levain.web.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class WebSettingsTest {

  @Test
  void keepsAnAddressWithoutItsLastSlash() {
    WebSettings settings = of("https://wiki.example.org/wiki/");
    assertThat(settings.base()).hasValue(URI.create("https://wiki.example.org/wiki"));
    assertThat(settings.of("levain/goals/"))
        .hasValue(URI.create("https://wiki.example.org/wiki/levain/goals/"));
  }

  @Test
  void hasNoAddressUntilOneIsGiven() {
    assertThat(of("").base()).isEmpty();
    assertThat(of("  ").of("levain/")).isEmpty();
  }

  @Test
  void usesNoAddressThatIsNone() {
    assertThat(of("wiki.example.org").base()).isEmpty();
    assertThat(of("ftp://wiki.example.org").base()).isEmpty();
    assertThat(of("https://wiki.example.org/?a=b").base()).isEmpty();
    assertThat(of("https://wiki.example.org/#a").base()).isEmpty();
    assertThat(of("https://user@wiki.example.org/").base()).isEmpty();
    assertThat(of("https:///wiki").base()).isEmpty();
    assertThat(of("http://a b/").base()).isEmpty();
  }

  @Test
  void followsAChangeWithoutGoingAway() {
    WebSettings settings = of("");
    settings.modified(new FakeConfig("http://a.example", " Pontarel "));
    assertThat(settings.base()).hasValue(URI.create("http://a.example"));
    assertThat(settings.organisation()).isEqualTo("Pontarel");
  }

  private static WebSettings of(String publicUrl) {
    return new WebSettings(new FakeConfig(publicUrl, ""));
  }
}
