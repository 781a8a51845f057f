package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Form;
import org.levain.itests.visit.Visitor;

/** Beside the server: who is let in, and what a stranger leaves behind. */
@ExtendWith(ArquillianExtension.class)
public class GuardContractIT {

  /** What a stranger may read. */
  private static final List<String> PUBLIC =
      List.of("levain/ping", "levain/", "levain/style-guide");

  private static final String WRITE = "levain/admin/settings/site";

  @ArquillianResource private RunningServer server;

  @Test
  void levainAnswers() {
    Answer answer = server.stranger().get("levain/ping");
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("ok");
  }

  @Test
  void aStrangerGetsNoCookie() {
    Visitor stranger = server.stranger();
    for (String path : PUBLIC) {
      Answer answer = stranger.get(path);
      assertThat(answer.status()).as("%s", answer).isIn(200, 303);
      assertThat(answer.header("Set-Cookie")).as(path).isEmpty();
    }
    assertThat(stranger.cookies()).isEmpty();
  }

  @Test
  void levainsAnswersCarryLevainsHeadersOnly() {
    Answer answer = server.stranger().get("levain/style-guide");
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    for (String header :
        List.of(
            "Cross-Origin-Embedder-Policy",
            "Cross-Origin-Resource-Policy",
            "Strict-Transport-Security")) {
      assertThat(answer.header(header)).as(header).isEmpty();
    }
  }

  @Test
  void thePeopleOfTheServerAreLevainsPeople() {
    Visitor member = server.signedIn(server.kind().member(20));
    Answer me = member.get("levain/members/api/me");
    assertThat(me.status()).as("%s", me).isEqualTo(200);
    assertThat(me.text()).contains(server.kind().member(20).login());
  }

  @Test
  void aStrangerIsAskedToSignInAndAMemberIsNotAnAdministrator() {
    Map<String, String> json = Map.of("Accept", "application/json");
    byte[] nothing = new byte[0];
    String path = "levain/admin/api/status";
    assertThat(server.stranger().send("GET", path, nothing, json).status()).isEqualTo(401);
    Visitor member = server.signedIn(server.kind().member(20));
    assertThat(member.send("GET", path, nothing, json).status()).isEqualTo(403);
    Visitor admin = server.signedIn(server.kind().administrator());
    assertThat(admin.send("GET", path, nothing, json).status()).isEqualTo(200);
  }

  @Test
  void aSessionThatSomebodyMadeUpIsNobodys() {
    Visitor forger = server.stranger();
    forger.putCookie("JSESSIONID", "0123456789ABCDEF0123456789ABCDEF");
    forger.putCookie("JSPWikiAssertedName", "Administrator");
    assertThat(forger.get("levain/members/api/me").status()).isEqualTo(401);
  }

  @Test
  void aWriteNeedsATokenEvenFromTheRightOrigin() {
    Visitor admin = server.signedIn(server.kind().administrator());
    Answer answer = admin.post(WRITE, new Form().with("organisation", "Forged"));
    assertThat(answer.status()).as("%s", answer).isEqualTo(403);
  }

  @Test
  void aWriteNeedsTheRightOriginEvenWithAToken() {
    Visitor admin = server.signedIn(server.kind().administrator());
    String token = admin.token();
    byte[] form = ("levain_token=" + token + "&organisation=Forged").getBytes();
    Answer answer =
        admin.send(
            "POST",
            WRITE,
            form,
            Map.of(
                "Content-Type", "application/x-www-form-urlencoded",
                "Origin", "https://elsewhere.example"));
    assertThat(answer.status()).as("%s", answer).isEqualTo(403);
  }

  @Test
  void oneMembersTokenIsNoOtherMembers() {
    Visitor admin = server.signedIn(server.kind().administrator());
    String foreign = server.signedIn(server.kind().member(20)).token();
    Answer answer = admin.post(WRITE, new Form().with("levain_token", foreign));
    assertThat(answer.status()).as("%s", answer).isEqualTo(403);
  }

  @Test
  void whatIsNotThereIsToldInThePagesOfLevain() {
    Answer answer = server.stranger().with("Accept", "text/html").get("levain/no/such/page");
    assertThat(answer.status()).isIn(401, 404);
    assertThat(answer.text()).contains("Levain").doesNotContain("Tomcat").doesNotContain("at org.");
  }
}
