package org.levain.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.levain.host.Members;
import org.levain.security.Access;
import org.levain.web.internal.fake.FakeAccess;
import org.levain.web.internal.fake.FakeAssets;
import org.levain.web.internal.fake.FakeMembers;
import org.levain.web.internal.fake.FakeRequest;
import org.levain.web.internal.fake.FakeResponse;
import org.levain.web.internal.module.Frames;
import org.levain.web.internal.problem.ProblemPages;
import org.levain.web.internal.settings.FakeConfig;
import org.levain.web.internal.settings.WebSettings;
import org.levain.web.internal.visit.Platform;
import org.levain.web.internal.visit.Visit;

class LevainContextTest {

  private final FakeRequest request = FakeRequest.get("goals/");
  private final FakeResponse response = new FakeResponse();

  @Test
  void letsARequestInWithWhatIsKnownOfIt() throws IOException {
    assertThat(handle(new FakeAccess(), new FakeMembers())).isTrue();
    assertThat(request.attributes().get(Visit.ATTRIBUTE)).isInstanceOf(Visit.class);
  }

  @Test
  void isClosedWithoutAServiceThatDecides() throws IOException {
    assertThat(handle(null, new FakeMembers())).isFalse();
    assertAway();
  }

  @Test
  void isClosedWithoutAServiceThatKnowsTheMembers() throws IOException {
    assertThat(handle(new FakeAccess(), null)).isFalse();
    assertAway();
  }

  private void assertAway() {
    assertThat(request.attributes()).isEmpty();
    assertThat(response.status).isEqualTo(503);
    assertThat(response.headers).containsEntry("Retry-After", "5");
    assertThat(response.text()).contains("<h1>Levain cannot check permissions right now</h1>");
  }

  @Test
  void tellsAProgramInItsOwnForm() throws IOException {
    request.with("Accept", "application/json").with("Accept-Language", "fr");
    assertThat(handle(null, null)).isFalse();
    assertThat(response.headers).containsEntry("Content-Type", "application/problem+json");
    assertThat(response.text()).contains("\"status\":503", "Levain ne peut pas");
  }

  @Test
  void takesEveryRiskOutOfTheBrowsersHands() throws IOException {
    boolean unused = handle(new FakeAccess(), new FakeMembers());
    assertThat(response.headers)
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Referrer-Policy", "same-origin")
        .containsEntry("Cache-Control", "no-store");
    assertThat(response.headers.get("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "base-uri 'none'")
        .doesNotContain("unsafe", "data:", "*");
  }

  private boolean handle(@Nullable Access access, @Nullable Members members) throws IOException {
    Platform platform = new Platform(access, members, null);
    WebSettings settings = new WebSettings(new FakeConfig("", ""));
    Frames frames = new Frames(platform, settings, "1.2.3");
    LevainContext context = new LevainContext(platform, frames, new ProblemPages(new FakeAssets()));
    return context.handleSecurity(request.servlet(), response.servlet());
  }
}
