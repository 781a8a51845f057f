package org.levain.web.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameOriginTest {

  private final SameOrigin plain = new SameOrigin(Optional.empty());
  private final SameOrigin configured =
      new SameOrigin(Optional.of(URI.create("https://Wiki.example.org:443/wiki")));

  @Test
  void believesWhatNoScriptCanForge() {
    assertThat(plain.holds("same-origin", "https://anything.example", "inner:8080", "")).isTrue();
    assertThat(plain.holds("cross-site", "http://inner:8080", "inner:8080", "")).isFalse();
    assertThat(plain.holds("same-site", "http://inner:8080", "inner:8080", "")).isFalse();
    assertThat(plain.holds("none", "http://inner:8080", "inner:8080", "")).isFalse();
  }

  @Test
  void elseComparesTheOriginWithTheHostThatWasAsked() {
    assertThat(plain.holds("", "http://inner:8080", "inner:8080", "")).isTrue();
    assertThat(plain.holds("", "http://INNER:8080", "inner:8080", "")).isTrue();
    assertThat(plain.holds("", "https://inner", "inner", "")).isTrue();
    assertThat(plain.holds("", "https://inner:443", "inner", "")).isTrue();
    assertThat(plain.holds("", "http://inner:8081", "inner:8080", "")).isFalse();
    assertThat(plain.holds("", "http://inner.evil.example:8080", "inner:8080", "")).isFalse();
  }

  @Test
  void believesTheConfiguredAddressBehindAReverseProxy() {
    assertThat(configured.holds("", "https://wiki.example.org", "inner:8080", "")).isTrue();
    assertThat(plain.holds("", "https://wiki.example.org", "inner:8080", "")).isFalse();
  }

  @Test
  void believesTheHostThatAReverseProxyWasAsked() {
    String origin = "https://portal.example";
    assertThat(plain.holds("", origin, "inner:8080", "portal.example")).isTrue();
    assertThat(plain.holds("", origin, "inner:8080", "portal.example, middle:80")).isTrue();
    assertThat(plain.holds("", origin, "inner:8080", "other.example")).isFalse();
    assertThat(plain.holds("", origin, "inner:8080", "evil.portal.example")).isFalse();
    assertThat(plain.holds("cross-site", origin, "inner:8080", "portal.example")).isFalse();
  }

  @Test
  void refusesWhatNamesNoOrigin() {
    assertThat(plain.holds("", "", "inner", "")).isFalse();
    assertThat(plain.holds("", "null", "inner", "")).isFalse();
    assertThat(plain.holds("", "inner", "inner", "")).isFalse();
    assertThat(plain.holds("", "http://", "", "")).isFalse();
    assertThat(plain.holds("", "http://[", "[", "")).isFalse();
  }
}
