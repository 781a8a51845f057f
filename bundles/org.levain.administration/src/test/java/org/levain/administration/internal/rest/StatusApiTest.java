package org.levain.administration.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.administration.internal.AdministrationModule;
import org.levain.administration.internal.BrokenLog;
import org.levain.administration.internal.FakeCaller;
import org.levain.administration.internal.FakePlatform;
import org.levain.administration.internal.module.InstalledModules;
import org.levain.administration.internal.status.Status;
import org.levain.audit.AuditLog;
import org.levain.health.HealthCheck;
import org.levain.web.Messages;
import org.levain.web.PublicUrl;
import org.levain.words.Sentence;

class StatusApiTest {

  @TempDir Path home;
  private FakePlatform platform;
  private Status status;
  private StatusApi api;

  @BeforeEach
  void start() {
    platform = new FakePlatform(home);
    status = new Status(platform, new InstalledModules(platform));
    api = new StatusApi(platform, status, Messages.of(AdministrationModule.class));
  }

  @AfterEach
  void stop() {
    status.close();
  }

  @Test
  void answersWhenEverythingElseIsMissingAndSaysWhatToDo() {
    StatusApi.Answer answer = api.read(FakeCaller.ofTerminal(), false);
    assertThat(answer.healthy()).isFalse();
    assertThat(answer.lines())
        .filteredOn(line -> line.state().equals("away"))
        .extracting(StatusApi.Item::name)
        .contains("server", "database", "jobs", "mail", "audit");
    assertThat(answer.lines())
        .filteredOn(line -> !line.state().equals("ok"))
        .allSatisfy(line -> assertThat(line.advice()).isNotBlank());
  }

  @Test
  void namesTheConfiguredAddress() {
    platform.with(PublicUrl.class, () -> Optional.of(URI.create("https://wiki.example.org/w")));
    assertThat(line("address", false).value()).isEqualTo("https://wiki.example.org/w");
  }

  @Test
  void saysSinceWhenItRunsAndWhatTheLastChangesDid() {
    platform.reporting(
        Map.of(
            "changes",
            List.of(
                Map.of(
                    "at",
                    Instant.parse("2026-11-21T17:02:00Z"),
                    "by",
                    "drop folder",
                    "taken",
                    true,
                    "jars",
                    List.of(Map.of("name", "a", "before", "1", "after", "2"))))));
    StatusApi.Answer answer = api.read(FakeCaller.ofTerminal(), false);
    assertThat(answer.since()).isEqualTo("2026-11-21T18:02:00Z");
    assertThat(answer.changes()).singleElement().extracting("by").isEqualTo("drop folder");
    assertThat(answer.logs()).hasSize(2).allMatch(log -> log.startsWith(home.toString()));
    assertThat(line("levain", false).value()).contains(", since ");
  }

  @Test
  void warnsOfAnAddressThatIsNotEncrypted() {
    platform.with(PublicUrl.class, () -> Optional.of(URI.create("http://wiki.example.org/w")));
    assertThat(line("address", false).state()).isEqualTo("watch");
    platform.with(PublicUrl.class, () -> Optional.of(URI.create("http://localhost:8080/w")));
    assertThat(line("address", false).state()).isEqualTo("ok");
  }

  @Test
  void saysWhereTheLogIs() throws Exception {
    Path log = Files.createDirectories(home.resolve("log")).resolve("levain.log");
    Files.createFile(log);
    assertThat(line("log", false)).isEqualTo(new StatusApi.Item("log", "ok", log.toString(), ""));
  }

  @Test
  void checksTheSealsOfTheAuditLogOnRequestOnly() {
    platform.with(AuditLog.class, new BrokenLog(Sentence.of("audit.edited", 7, 3)));
    assertThat(line("audit", false).state()).isEqualTo("ok");
    assertThat(line("audit", true))
        .satisfies(line -> assertThat(line.state()).isEqualTo("away"))
        .satisfies(
            line -> assertThat(line.value()).isEqualTo("Entry 7, under seal 3, was edited."));
  }

  @Test
  void answersInTheReadersLanguage() {
    assertThat(api.read(FakeCaller.administrator().french(), false).lines())
        .filteredOn(line -> line.name().equals("database"))
        .first()
        .satisfies(line -> assertThat(line.value()).isEqualTo("non ouverte"));
  }

  @Test
  void addsWhatAModuleSaysOfItselfAsLongAsItIsThere() {
    platform.with(HealthCheck.class, new GoodsCheck());
    assertThat(line("goods", false))
        .isEqualTo(new StatusApi.Item("goods", "watch", "2 too old (en)", "Look at them."));
    platform.without(HealthCheck.class);
    assertThat(api.read(FakeCaller.ofTerminal(), false).lines())
        .noneMatch(line -> line.name().equals("goods"));
  }

  private static final class GoodsCheck implements HealthCheck {

    @Override
    public String name() {
      return "goods";
    }

    @Override
    public Finding look(Locale locale) {
      return new Finding(State.WATCH, "Goods", "2 too old (" + locale + ")", "Look at them.");
    }
  }

  private StatusApi.Item line(String name, boolean seals) {
    return api.read(FakeCaller.ofTerminal(), seals).lines().stream()
        .filter(line -> line.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
