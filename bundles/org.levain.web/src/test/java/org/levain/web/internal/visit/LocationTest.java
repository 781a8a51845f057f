package org.levain.web.internal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.levain.web.internal.fake.FakeRequest;

class LocationTest {

  @Test
  void goesUpAsManyStepsAsThePageIsDeep() {
    Location deep = new Location("goals/communities/0191");
    assertThat(deep.link("goals/")).isEqualTo("../../goals/");
    assertThat(deep.link("")).isEqualTo("../../");
    assertThat(deep.hostLink("Wiki.jsp?page=Main")).isEqualTo("../../../Wiki.jsp?page=Main");
  }

  @Test
  void linksFromLevainsOwnAddress() {
    Location home = new Location("");
    assertThat(home.link("goals/")).isEqualTo("goals/");
    assertThat(home.link("")).isEqualTo("./");
    assertThat(home.hostLink("Login.jsp")).isEqualTo("../Login.jsp");
  }

  @Test
  void tellsAFolderFromAPage() {
    assertThat(new Location("goals/").link("goals/x")).isEqualTo("../goals/x");
    assertThat(new Location("goals").link("goals/x")).isEqualTo("goals/x");
  }

  @Test
  void countsTheAddressAsTheBrowserSeesIt() {
    assertThat(Visit.location(FakeRequest.get("goals/a%2Fb/c").servlet()).path())
        .isEqualTo("goals/a%2Fb/c");
    assertThat(Visit.location(FakeRequest.get("").servlet()).path()).isEmpty();
  }
}
