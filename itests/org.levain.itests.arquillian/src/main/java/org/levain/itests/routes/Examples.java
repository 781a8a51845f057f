package org.levain.itests.routes;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.levain.itests.server.Account;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Club;
import org.levain.itests.visit.Form;
import org.levain.itests.visit.PublicAddress;
import org.levain.itests.visit.Visitor;

/**
 * Something for each page to show: a community, a request, an invitation, a badge, a plan, a run, a
 * job. They are made when this is.
 */
final class Examples {

  private static final String TEMPLATE = "interest-club";
  private static final String INVITATION =
      """
      {"people": ["%s"], "reason": "Vous avez couru avec nous."}
      """;
  private static final String BADGE = "sponsor";
  private static final String AWARD =
      """
      {"badge": "sponsor", "member": "%s", "reason": "Répond du chantier."}
      """;
  private static final String CONSENT =
      """
      {"answer": "show", "shows": {"wiki": true, "list": true, "strangers": true}}
      """;
  private static final String CHARTER =
      """
      {"source": "# Charte du club\\n\\n**1** Tout le monde écrit, pour la %de fois.\\n[oui] acte=publier\\n\\n\
      **2** Pour une photo, on demande.\\n[demander à l’animateur] genre=photo\\n\\n\
      **3** Le reste est permis aussi.\\n[sinon oui]\\n", "revision": %d}
      """;
  private static final String PHOTO =
      """
      {"page": "Photo du club", "place": "%s", "text": "[{SET charter='genre=photo'}]\\nNous voici."}
      """;
  private static final String NOTE =
      """
      {"note": "Tout le monde est d’accord."}
      """;
  private static final int PLANNED_PAGES = 40;

  private final RunningServer server;
  private final Visitor admin;

  /** Addresses by route, or by a part of one; the longer ones first. */
  private final Map<String, String> examples =
      new TreeMap<>(
          Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

  /**
   * Makes them.
   *
   * @param admin an administrator who has signed in
   */
  Examples(RunningServer server, Visitor admin) {
    this.server = server;
    this.admin = admin;
    PublicAddress.say(admin);
    prepare(admin.acting());
  }

  /** The address of an example. */
  String filled(String route) {
    String address = route;
    for (Map.Entry<String, String> example : examples.entrySet()) {
      address = address.replace(example.getKey(), example.getValue());
    }
    if (address.contains("{")) {
      throw new IllegalStateException("Name something that the route " + route + " can show");
    }
    return address;
  }

  private void prepare(Visitor acting) {
    String community = community(acting, "Club de la mesure", "admin");
    String plan = location(planForm(acting));
    Answer applied = acting.post("levain/seeding/plans/" + plan + "/apply", new Form());
    examples.put("goals/communities/{id}", "goals/communities/" + community);
    examples.put("goals/templates/{template}/preview", preview(acting));
    examples.put("goals/templates/{template}", "goals/templates/" + TEMPLATE);
    examples.put("seeding/plans/{id}", "seeding/plans/" + plan);
    examples.put("seeding/runs/{id}", "seeding/runs/" + location(applied));
    JsonNode jobs = server.terminal().get("levain/admin/api/jobs").json().path("items");
    examples.put("admin/jobs/{id}", "admin/jobs/" + jobs.path(0).path("id").asText());
    examples.put("members/{login}", "members/" + server.kind().member(20).login());
    examples.put("{page}", "landing");
    examples.put("{template}", TEMPLATE);
    examples.put("{request}", request(acting));
    examples.put("{invitation}", invitation());
    examples.put("{act}", "join");
    examples.put("{kind}", BADGE);
    charter(acting, community);
    held(acting, community);
    badge(acting);
  }

  private static String community(Visitor acting, String name, String animator) {
    return text(acting.postJson("goals/api/communities", Club.request(name, animator)), "id");
  }

  /** A request that waits for an answer. */
  private static String request(Visitor acting) {
    String wish = Club.request("Club de demain", "admin");
    return text(acting.postJson("goals/api/asked", wish), "id");
  }

  /** An invitation for the administrator, to a community that somebody else has created. */
  private String invitation() {
    Account animator = server.kind().member(20);
    Visitor other = server.signedIn(animator).acting();
    String community = community(other, "Club des autres", animator.login());
    String people = INVITATION.formatted(server.kind().administrator().login());
    Answer asked = other.postJson("goals/api/communities/" + community + "/invitations", people);
    String id = admin.get("levain/goals/api/invitations").json().path(0).path("id").asText();
    if (id.isEmpty()) {
      throw new IllegalStateException("The administrator was not invited: " + asked);
    }
    return id;
  }

  /** A community's charter in two editions; it refuses nothing that the pages need. */
  private void charter(Visitor acting, String community) {
    String api = "charters/api/charters/" + community;
    for (int edition = 1; edition <= 2; edition++) {
      String text = CHARTER.formatted(edition, edition - 1);
      text(acting.putJson(api + "/draft", text), "revision");
      text(acting.postJson(api + "/editions", "{\"revision\": " + edition + "}"), "edition");
    }
    examples.put("charters/{place}", "charters/" + community);
    examples.put(
        "charters/{place}/editions/compare",
        "charters/" + community + "/editions/compare?from=1&to=2");
    examples.put("{number}", "1");
  }

  /** A text of the administrator's that is kept, and one that they are asked about. */
  private void held(Visitor acting, String community) {
    String photo = PHOTO.formatted(community);
    examples.put("{held}", text(acting.postJson("charters/api/held", photo), "id"));
    Visitor other = server.signedIn(server.kind().member(20)).acting();
    String asked = text(other.postJson("charters/api/held", photo), "id");
    text(other.postJson("charters/api/held/" + asked + "/ask", NOTE), "state");
    examples.put("{asked}", asked);
  }

  /** A badge that the administrator holds and shows to everybody. */
  private void badge(Visitor acting) {
    String award = AWARD.formatted(server.kind().administrator().login());
    String id = text(acting.postJson("badges/api/awards", award), "id");
    String check = text(acting.postJson("badges/api/mine/" + id, CONSENT), "check");
    examples.put("{award}", id);
    examples.put("badges/v/{id}", check);
    examples.put("badges/i/{id}/{file}", check.replace("/v/", "/i/") + "/64.png");
    examples.put("badges/pictures/{kind}/{file}", "badges/pictures/" + BADGE + "/64.png");
  }

  /** Sends the form of a template with its own examples in it. */
  private String preview(Visitor acting) {
    String address = "levain/goals/templates/" + TEMPLATE;
    Form filled = new Form();
    for (Element field : Jsoup.parse(acting.get(address).text()).select("main form [name]")) {
      boolean words = field.normalName().equals("textarea");
      filled.with(field.attr("name"), words ? field.wholeText() : field.val());
    }
    return "goals/templates/"
        + acting.post(address, filled).header("Location").replaceFirst("^.*templates/", "");
  }

  private Answer planForm(Visitor acting) {
    String body =
        "--plan\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n"
            + plan()
            + "\r\n--plan--\r\n";
    return acting.send(
        "POST",
        "levain/seeding/plans",
        body.getBytes(StandardCharsets.UTF_8),
        Map.of("Content-Type", "multipart/form-data; boundary=plan"));
  }

  private static String plan() {
    StringBuilder plan = new StringBuilder("title: Mesure\nlanguage: fr\npages:\n");
    for (int i = 1; i <= PLANNED_PAGES; i++) {
      plan.append("  - title: Page mesurée %d\n    text: Un mot.\n".formatted(i));
    }
    return plan.toString();
  }

  private static String text(Answer answer, String field) {
    if (answer.status() / 100 != 2) {
      throw new IllegalStateException(answer.toString());
    }
    return answer.json().path(field).asText();
  }

  /** The last part of the address that somebody is sent on to. */
  private static String location(Answer answer) {
    if (answer.status() / 100 != 3) {
      throw new IllegalStateException(answer.toString());
    }
    return answer.header("Location").replaceFirst("^.*/", "");
  }
}
