package org.levain.itests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.contract.SampleCommunity;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Form;
import org.levain.itests.visit.Visitor;

/** The reverse proxy has another path and port, names itself, and nothing was set up for it. */
@ExtendWith(ArquillianExtension.class)
class ReverseProxyIT {

  private static final Pattern LINK = Pattern.compile("(?:href|src|action|poll)=\"([^\"]*)\"");

  @ArquillianResource private RunningServer server;

  @Test
  void everyLinkIsRelativeAndNoAddressLeaks() {
    Visitor admin = signedIn();
    String community =
        SampleCommunity.create(admin, "Club derrière", server.kind().member(20).login()).id();
    admin.with("Accept", "text/html");
    for (String path : pages(community)) {
      Answer answer = admin.get(path);
      assertThat(answer.status()).as("%s", answer).isIn(200, 404);
      assertThat(answer.text())
          .as(path)
          .doesNotContain(proxy().behind().getAuthority())
          .doesNotContain(server.url().getAuthority())
          .doesNotContain(HostileServer.CONTEXT);
      assertThat(links(answer)).isNotEmpty().noneMatch(link -> link.matches("(?:/|\\w+:).*"));
    }
    assertThat(proxy().corrections()).noneMatch(path -> path.contains("/levain"));
  }

  @Test
  void styleSheetsAndScriptsAreWhereThePageLooksForThem() {
    Visitor stranger = server.stranger();
    String page = "levain/style-guide";
    List<String> files =
        links(stranger.get(page)).stream().filter(link -> link.contains("assets/")).toList();
    assertThat(files).anyMatch(f -> f.endsWith(".css")).anyMatch(f -> f.endsWith(".js"));
    for (String file : files) {
      Answer answer = stranger.get(server.url().resolve(page).resolve(file).toString());
      assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    }
  }

  @Test
  void redirectsLeadOnBelowTheProxy() {
    Visitor admin = signedIn();
    URI address = server.url().resolve("levain?from=host");
    Answer answer = admin.get(address.toString());
    List<Integer> steps = new ArrayList<>();
    while (!answer.header("Location").isEmpty() && steps.size() < 5) {
      steps.add(answer.status());
      assertThat(answer.header("Location")).doesNotStartWith("/").doesNotContain("://");
      address = address.resolve(answer.header("Location"));
      answer = admin.get(address.toString());
    }
    assertThat(steps).containsExactly(308, 302);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(address.toString()).startsWith(server.url() + "levain/");
  }

  @Test
  void aFormIsTakenAndLeadsOn() {
    Visitor admin = signedIn();
    String path = "levain/admin/settings/site";
    Form form = new Form().with("levain_token", admin.token()).with("organisation", "Portail");
    Answer answer = admin.post(path, form);
    assertThat(answer.status()).as("%s", answer).isEqualTo(303);
    URI next = server.url().resolve(path).resolve(answer.header("Location"));
    assertThat(admin.get(next.toString()).status()).isEqualTo(200);
  }

  @Test
  void aPageElsewhereMayNotWriteThroughTheProxyEither() {
    Visitor admin = signedIn();
    String form = "levain_token=" + admin.token() + "&organisation=Forged";
    for (String origin : List.of("https://elsewhere.example", "null", "http://127.0.0.1:1")) {
      Answer answer =
          admin.send(
              "POST",
              "levain/admin/settings/site",
              form.getBytes(StandardCharsets.UTF_8),
              Map.of("Content-Type", "application/x-www-form-urlencoded", "Origin", origin));
      assertThat(answer.status()).as("%s", answer).isEqualTo(403);
    }
  }

  @Test
  void aStrangerGetsNoCookieThroughTheProxy() {
    Visitor stranger = server.stranger();
    for (String path : List.of("levain/ping", "levain/", "levain/style-guide", "levain/nothing")) {
      assertThat(stranger.get(path).header("Set-Cookie")).as(path).isEmpty();
    }
    assertThat(stranger.cookies()).isEmpty();
  }

  private ReverseProxy proxy() {
    return ((HostileServer) server.kind()).proxy();
  }

  private Visitor signedIn() {
    return server.signedIn(server.kind().administrator());
  }

  private static List<String> pages(String community) {
    return List.of(
        "levain/goals/",
        "levain/goals/communities",
        "levain/goals/communities/" + community,
        "levain/goals/communities/" + community + "/goal",
        "levain/goals/templates/interest-club",
        "levain/seeding/",
        "levain/admin/",
        "levain/admin/settings",
        "levain/members/",
        "levain/style-guide",
        "levain/no/such/page");
  }

  private static List<String> links(Answer answer) {
    List<String> links = new ArrayList<>();
    Matcher matcher = LINK.matcher(answer.text());
    while (matcher.find()) {
      links.add(matcher.group(1));
    }
    return links;
  }
}
