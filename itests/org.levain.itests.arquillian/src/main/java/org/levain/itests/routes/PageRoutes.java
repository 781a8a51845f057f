package org.levain.itests.routes;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.levain.itests.server.Account;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Form;
import org.levain.itests.visit.PublicAddress;
import org.levain.itests.visit.Visitor;

/**
 * Every page of Levain, from the endpoints that the server has registered, each with something to
 * show: a community, a request, an invitation, a plan, a run, a job. A new page without an example
 * fails.
 */
public final class PageRoutes {

  private static final String TEMPLATE = "interest-club";
  private static final String COMMUNITY =
      """
      {"template": "interest-club", "language": "fr", "name": "Club de la mesure", "animator": "admin",
       "answers": {"rhythm": "le jeudi midi", "place": "la porte est", "activity": "courir"}}
      """;
  private static final String OTHERS =
      COMMUNITY.replace("Club de la mesure", "Club des autres").replace("\"admin\"", "\"%s\"");
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
  private static final int PLANNED_PAGES = 40;

  /** The page behind a link in a mail; the same stands at {@code goals/invitations/}. */
  private static final String MAILED = "goals/invited/";

  private final RunningServer server;
  private final Visitor admin;

  /** Addresses by route, or by the end of one; the longer ones first. */
  private final Map<String, String> examples =
      new TreeMap<>(
          Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

  private PageRoutes(RunningServer server, Visitor admin) {
    this.server = server;
    this.admin = admin;
  }

  /**
   * The addresses below {@code levain/} by route template.
   *
   * @param admin an administrator who has signed in
   */
  public static Map<String, String> of(RunningServer server, Visitor admin) {
    PageRoutes routes = new PageRoutes(server, admin);
    routes.prepare();
    return routes.list();
  }

  private void prepare() {
    PublicAddress.say(admin);
    Visitor acting = acting(admin);
    String community = text(send(acting, "goals/api/communities", COMMUNITY), "id");
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
    badge(acting);
  }

  /** A request that waits for an answer. */
  private static String request(Visitor acting) {
    String wish = COMMUNITY.replace("Club de la mesure", "Club de demain");
    return text(send(acting, "goals/api/asked", wish), "id");
  }

  /** An invitation for the administrator, to a community that somebody else has created. */
  private String invitation() {
    Account animator = server.kind().member(20);
    Visitor other = acting(server.signedIn(animator));
    String wish = OTHERS.formatted(animator.login());
    String community = text(send(other, "goals/api/communities", wish), "id");
    String people = INVITATION.formatted(server.kind().administrator().login());
    Answer asked = send(other, "goals/api/communities/" + community + "/invitations", people);
    String id = admin.get("levain/goals/api/invitations").json().path(0).path("id").asText();
    if (id.isEmpty()) {
      throw new IllegalStateException("The administrator was not invited: " + asked);
    }
    return id;
  }

  /** A badge that the administrator holds and shows to everybody. */
  private void badge(Visitor acting) {
    String award = AWARD.formatted(server.kind().administrator().login());
    String id = text(send(acting, "badges/api/awards", award), "id");
    String check = text(send(acting, "badges/api/mine/" + id, CONSENT), "check");
    examples.put("{award}", id);
    examples.put("badges/v/{id}", check);
    examples.put("badges/i/{id}/{file}", check.replace("/v/", "/i/") + "/64.png");
    examples.put("badges/pictures/{kind}/{file}", "badges/pictures/" + BADGE + "/64.png");
  }

  private static Visitor acting(Visitor member) {
    String token = member.get("levain/members/api/me").json().path("token").asText();
    return member.with("X-Levain-Token", token).with("Origin", member.origin());
  }

  private Map<String, String> list() {
    Map<String, String> pages = new LinkedHashMap<>();
    JsonNode all = server.terminal().get("levain/admin/api/endpoints").json().path("items");
    for (JsonNode endpoint : all) {
      String route = endpoint.path("path").asText();
      if (endpoint.path("method").asText().equals("GET") && mayBePage(route)) {
        String address = filled(route);
        Answer answer = admin.get("levain/" + address);
        if (isPage(route, answer)) {
          pages.put(route, address);
        }
      }
    }
    return pages;
  }

  private static boolean mayBePage(String route) {
    return !route.contains("api/") && !route.startsWith("assets/") && !route.startsWith(MAILED);
  }

  /** A redirect, a download or a part of a page is none. */
  private static boolean isPage(String route, Answer answer) {
    if (answer.status() >= 400) {
      throw new IllegalStateException("The route " + route + " has nothing to show: " + answer);
    }
    return answer.status() == 200
        && answer.header("Content-Type").startsWith("text/html")
        && !answer.header("Content-Disposition").startsWith("attachment")
        && answer.text().contains("<html");
  }

  private String filled(String route) {
    String address = route;
    for (Map.Entry<String, String> example : examples.entrySet()) {
      address = address.replace(example.getKey(), example.getValue());
    }
    if (address.contains("{")) {
      throw new IllegalStateException("Name something that the route " + route + " can show");
    }
    return address;
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

  private static Answer send(Visitor acting, String path, String json) {
    return acting.send(
        "POST",
        "levain/" + path,
        json.getBytes(StandardCharsets.UTF_8),
        Map.of("Content-Type", "application/json"));
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
