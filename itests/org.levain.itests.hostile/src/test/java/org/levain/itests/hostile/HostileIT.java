package org.levain.itests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Form;
import org.levain.itests.visit.Visitor;

/** The application is as hostile as it says; otherwise the other suites would prove nothing. */
@ExtendWith(ArquillianExtension.class)
class HostileIT {

  @ArquillianResource private RunningServer server;

  @Test
  void itsOwnFiltersAreInForceOnItsOwnPages() {
    Visitor stranger = server.stranger();
    Answer page = stranger.get("");
    assertThat(page.header("Set-Cookie")).contains("JSESSIONID");
    assertThat(page.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(page.header("Strict-Transport-Security")).isNotEmpty();
    Answer refused = stranger.post("sign-in", new Form().with("user", "admin"));
    assertThat(refused.header("Location")).endsWith("/refused");
  }

  @Test
  void aTokenOutlivesTheSessionAndWhatWasTypedIsNotLost() {
    Visitor admin = server.signedIn(server.kind().administrator());
    Form form =
        new Form().with("levain_token", admin.token()).with("organisation", "Mots précieux");
    admin.get("sign-out");
    Answer refused = admin.with("Accept", "text/html").post("levain/admin/settings/site", form);
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.text()).contains("Mots précieux").contains("sign-in");
    server.kind().signIn(admin, server.kind().administrator());
    assertThat(admin.post("levain/admin/settings/site", form).status()).isEqualTo(303);
  }

  @Test
  void whoHasAnAccountButStandsInNoListIsAStranger() {
    Visitor outsider = server.signedIn(HostileServer.OUTSIDER);
    assertThat(outsider.get("").text()).contains(HostileServer.OUTSIDER.login());
    assertThat(outsider.get("levain/members/api/me").status()).isEqualTo(401);
  }
}
