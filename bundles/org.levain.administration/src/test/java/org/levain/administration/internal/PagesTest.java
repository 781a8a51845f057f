package org.levain.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.administration.internal.job.FakeJobs;
import org.levain.administration.internal.job.JobActs;
import org.levain.administration.internal.job.JobsPage;
import org.levain.administration.internal.module.Changes;
import org.levain.administration.internal.module.Installed;
import org.levain.administration.internal.module.Installed.Condition;
import org.levain.administration.internal.module.InstalledModules;
import org.levain.administration.internal.module.ModulesPage;
import org.levain.administration.internal.settings.MailForm;
import org.levain.administration.internal.settings.SiteForm;
import org.levain.administration.internal.status.Status;
import org.levain.administration.internal.status.StatusPage;
import org.levain.audit.AuditLog;
import org.levain.health.HealthCheck;
import org.levain.host.Member;
import org.levain.jobs.JobStatus.State;
import org.levain.jobs.Jobs;
import org.levain.mail.MailOutbox;
import org.levain.persistence.DatabaseTrouble;
import org.levain.web.MemberPanels;
import org.levain.web.Messages;
import org.levain.web.PublicUrl;
import org.levain.web.View;
import org.levain.web.testing.EnglishWords;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.words.Sentence;

/** Every page is drawn in both languages; what is drawn lies in {@code target/pages}. */
class PagesTest {

  private static final Map<String, ?> TAKEN =
      Map.of(
          "at",
          Instant.parse("2026-11-21T17:02:00Z"),
          "jars",
          List.of(Map.of("name", "org.levain.seeding", "before", "", "after", "1.1.0")),
          "taken",
          true,
          "held",
          12,
          "longestWaitMillis",
          340L,
          "turnedAway",
          2,
          "by",
          "drop folder");

  private static final Map<String, ?> REPORT =
      Map.of(
          "changes",
          List.of(
              Map.of(
                  "at",
                  Instant.parse("2026-11-21T18:02:00Z"),
                  "jars",
                  List.of(Map.of("name", "org.levain.goals", "before", "1.0.0", "after", "1.1.0")),
                  "reasons",
                  List.of("component org.levain.goals failed: no table")),
              TAKEN));

  private static final Sentence NOBODY = Sentence.of("mail.nobody", "smtp.example.org:587");

  @TempDir Path home;
  private final Messages messages = Messages.of(AdministrationModule.class);

  @Test
  void statusWhenAlmostEverythingIsMissing() {
    FakePlatform platform = new FakePlatform(home);
    platform.with(PublicUrl.class, () -> Optional.of(URI.create("https://wiki.example.org/w")));
    try (Status status = new Status(platform, new InstalledModules(platform))) {
      StatusPage page = new StatusPage(platform, status, messages);
      draw("status", locale -> page.show(in(locale), false));
    }
  }

  @Test
  void statusWhenMailCannotLeaveAndASealIsBroken() {
    FakePlatform platform = new FakePlatform(home);
    platform.with(MailOutbox.class, new TroubledOutbox(NOBODY));
    platform.with(
        DatabaseTrouble.class,
        new DatabaseTrouble(Sentence.of("database.postgresql.away", "db.example.org:5432")));
    platform.with(AuditLog.class, new BrokenLog(Sentence.of("audit.edited", "0191", 3)));
    platform.with(HealthCheck.class, new FailingCheck());
    platform.reporting(Map.of("changes", List.of(TAKEN)));
    try (Status status = new Status(platform, new InstalledModules(platform))) {
      StatusPage page = new StatusPage(platform, status, messages);
      draw("status-troubles", locale -> page.show(in(locale), true));
    }
  }

  @Test
  void statusWhenAllIsWell() {
    draw(
        "status-well",
        locale ->
            new View(
                "status.ftlh",
                Map.of(
                    "lines", List.of(), "changes", List.of(), "logs", List.of(), "watch", 0, "away",
                    0)));
  }

  @Test
  void modules() {
    draw(
        "modules",
        locale ->
            new View(
                "modules.ftlh",
                Map.of(
                    "modules",
                    List.of(
                        row("Goals", Condition.RUNNING, List.of()),
                        row("Seeding", Condition.WAITING, List.of("org.levain.ledger.Ledger")),
                        row("Jobs", Condition.FAILED, List.of("org.levain.jobs: no table")),
                        row("Web", Condition.STOPPED, List.of()),
                        row("Host servlet", Condition.NOT_USED, List.of())),
                    "changes",
                    Changes.of(new FakePlatform(home).reporting(REPORT)).last(),
                    "refused",
                    List.of("refused half.jar: it is not a whole jar (zip END header not found)."),
                    "running",
                    1,
                    "used",
                    4,
                    "turnedAway",
                    2,
                    "longest",
                    340L,
                    "folder",
                    "/srv/levain/bundles")));
  }

  @Test
  void jobs() {
    FakeJobs jobs = new FakeJobs();
    jobs.with(FakeJobs.job("j8", State.SCHEDULED, 0, 0));
    jobs.with(FakeJobs.job("j7", State.WAITING, 0, 0));
    jobs.with(FakeJobs.job("j6", State.RUNNING, 214, 520));
    jobs.with(FakeJobs.job("j5", State.PAUSED, 240, 520));
    jobs.with(FakeJobs.job("j4", State.DONE, 520, 520));
    jobs.with(FakeJobs.job("j3", State.STOPPED, 12, 520));
    jobs.with(FakeJobs.job("j2", State.FAILED, 1, 520, NOBODY));
    JobsPage page = page(jobs);
    draw("jobs", locale -> page.list(in(locale), ""));
    for (String id : List.of("j8", "j7", "j6", "j5", "j4", "j2")) {
      draw("job-" + id, locale -> page.show(in(locale), id));
    }
    assertThat(Path.of("target/pages/levain/job-j8.fr.html"))
        .content()
        .contains("Prévu le 3 mars 2027")
        .doesNotContain("hx-trigger");
    draw("job-stop", locale -> (View) page.confirmStop(in(locale), "j6").getEntity());
  }

  @Test
  void jobsWhenThereAreNone() {
    JobsPage page = page(new FakeJobs());
    draw("jobs-none", locale -> page.list(in(locale), ""));
  }

  @Test
  void settings() {
    draw("settings", locale -> settings(Map.of("done", "mail")));
    draw(
        "settings-metrics",
        locale ->
            settings(
                Map.of(
                    "metricsSet",
                    true,
                    "metricsDone",
                    "made",
                    "metricsToken",
                    "Zk3dT9aQ0123456789abcdefghijklmnopqrstuvwxyz")));
    draw("settings-test", locale -> settings(Map.of("testTrouble", NOBODY.in(locale))));
  }

  @Test
  void settingsWithAFaultyAddress() {
    SiteForm form = new SiteForm("wiki", "n".repeat(101));
    draw(
        "settings-site",
        locale ->
            settings(
                Map.of("siteProblem", form.problem(new Words(messages, locale)).orElseThrow())));
    assertThat(Path.of("target/pages/levain/settings-site.en.html"))
        .content()
        .contains("href=\"#f-publicUrl\"", "href=\"#f-organisation\"");
  }

  @Test
  void settingsWithAFaultyMailServer() {
    MailForm form = new MailForm("a b", "x", "${a}", "${a}", "nobody", true, false);
    draw(
        "settings-mail",
        locale ->
            settings(
                Map.of("mailProblem", form.problem(new Words(messages, locale)).orElseThrow())));
    assertThat(Path.of("target/pages/levain/settings-mail.en.html"))
        .content()
        .contains("href=\"#f-port\"");
  }

  @Test
  void members() {
    Member ines = new Member("u-2", "inès&v", "Inès V.", Optional.empty(), Set.of("Bids"));
    draw(
        "members",
        locale ->
            new View("members.ftlh", Map.of("q", "in", "members", List.of(ines), "more", true)));
    draw(
        "members-none",
        locale -> new View("members.ftlh", Map.of("q", "zo", "members", List.of(), "more", false)));
    draw("member", locale -> member("", List.of("Bids", "Équipe"), false));
    draw("member-with-page", locale -> member("Wiki.jsp?page=InesV", List.of(), false));
    draw("member-self", locale -> member("", List.of(), true));
  }

  private JobsPage page(Jobs jobs) {
    FakePlatform platform = new FakePlatform(home).with(Jobs.class, jobs);
    return new JobsPage(platform, new JobActs(platform, messages), messages);
  }

  private static final MemberPanels.Panel BADGES =
      new MemberPanels.Panel(
          "Badges <of> Inès",
          List.of(
              new MemberPanels.Item(
                  "badges/pictures/coach/badge.svg", "Coach", "2026", "badges/v/x", "Check")));

  private static View settings(Map<String, ?> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("site", new SiteForm("https://wiki.example.org/wiki", "Hôpital de l’Étang"));
    model.put(
        "mail",
        new MailForm(
            "smtp.example.org", "587", "levain", "", "Levain <l@example.org>", true, true));
    model.putIfAbsent("metricsSet", false);
    model.put("myAddress", "ada@example.org");
    return new View("settings.ftlh", model);
  }

  private static View member(String page, List<String> groups, boolean self) {
    return new View(
        "member.ftlh",
        Map.of(
            "name",
            "Inès V.",
            "login",
            "ines",
            "groups",
            groups,
            "page",
            page,
            "panels",
            page.isEmpty() ? List.of(BADGES) : List.of(),
            "self",
            self));
  }

  private static ModulesPage.Row row(String title, Condition condition, List<String> faults) {
    Instant since = Instant.parse("2026-11-21T18:02:00Z");
    return ModulesPage.Row.of(
        new Installed(
            "org.levain." + title.toLowerCase(Locale.ROOT),
            title,
            "0.1.0",
            condition,
            since,
            faults));
  }

  private static FakeCaller in(Locale locale) {
    FakeCaller caller = FakeCaller.administrator();
    return locale.equals(Locale.FRENCH) ? caller.french() : caller;
  }

  private static void draw(String name, Function<Locale, View> view) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      PageTester pages = PageTester.of(AdministrationModule.class).in(locale);
      String file = name + "." + locale.getLanguage();
      pages.write(file, view.apply(locale));
      pages.dark().write(file + ".dark", view.apply(locale));
      String html = pages.at("admin/jobs/x").render(view.apply(locale));
      assertThat(PageCheck.faults(html)).as(file).isEmpty();
      if (locale.equals(Locale.FRENCH)) {
        assertThat(EnglishWords.in(html)).as(file).isEmpty();
      }
    }
  }

  /** A check of a module that is there and broken. */
  private static final class FailingCheck implements HealthCheck {

    @Override
    public String name() {
      return "goods";
    }

    @Override
    public Finding look(Locale locale) {
      throw new IllegalStateException("for a test");
    }
  }
}
