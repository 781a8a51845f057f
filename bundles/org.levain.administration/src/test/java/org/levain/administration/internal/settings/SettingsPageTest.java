package org.levain.administration.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.administration.internal.AdministrationModule;
import org.levain.administration.internal.FakeCaller;
import org.levain.administration.internal.FakePlatform;
import org.levain.administration.internal.KeptTrail;
import org.levain.administration.internal.Trail;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.web.Messages;
import org.levain.web.Problem;
import org.levain.web.Refusal;
import org.levain.web.View;
import org.levain.words.Sentence;
import org.osgi.service.cm.ConfigurationAdmin;

class SettingsPageTest {

  @TempDir Path home;
  private final FakeCaller caller = FakeCaller.administrator();
  private final FakeConfigurationAdmin configuration = new FakeConfigurationAdmin();
  private final KeptTrail kept = new KeptTrail();
  private final List<Mail> sent = new ArrayList<>();
  private FakePlatform platform;
  private SettingsPage page;

  @BeforeEach
  void start() {
    platform = new FakePlatform(home);
    platform.with(ConfigurationAdmin.class, configuration.service());
    platform.with(Trail.class, kept.trail());
    page = new SettingsPage(platform, Messages.of(AdministrationModule.class));
  }

  @Test
  void keepsTheAddressRecordsItAndLeadsBack() {
    Response response = page.saveSite(caller, "https://wiki.example.org/w/", "Pontarel");
    assertThat(response.getStatus()).isEqualTo(303);
    assertThat(response.getHeaderString("Location")).isEqualTo("../settings?done=site");
    assertThat(configuration.of("org.levain.web").get("publicUrl"))
        .isEqualTo("https://wiki.example.org/w");
    assertThat(kept.actions()).containsExactly("settings.changed settings:org.levain.web");
  }

  @Test
  void showsWhatWasTypedWithWhatIsWrong() {
    configuration.with("org.levain.web", "publicUrl", "https://old.example.org");
    Response response = page.saveSite(caller, "wiki.example.org", "Pontarel");
    View view = (View) response.getEntity();
    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(view.model().get("site")).isEqualTo(new SiteForm("wiki.example.org", "Pontarel"));
    assertThat(((Problem) view.model().get("siteProblem")).fields()).hasSize(1);
    assertThat(configuration.of("org.levain.web").get("publicUrl"))
        .isEqualTo("https://old.example.org");
    assertThat(kept.actions()).isEmpty();
  }

  @Test
  void saysThatAFileCannotBeWrittenAndKeepsWhatWasTyped() throws IOException {
    Files.writeString(home.resolve("conf"), "a file where the folder should be");
    Response response = page.saveSite(caller, "https://wiki.example.org/w", "Pontarel");
    assertThat(response.getStatus()).isEqualTo(507);
    View view = (View) response.getEntity();
    assertThat(view.model().get("site"))
        .isEqualTo(new SiteForm("https://wiki.example.org/w", "Pontarel"));
    assertThat(((Problem) view.model().get("siteProblem")).title())
        .isEqualTo("conf/org.levain.web.cfg could not be written");
    assertThat(configuration.of("org.levain.web").isEmpty()).isTrue();
  }

  @Test
  void keepsAPasswordAndNeverShowsIt() {
    page.saveMail(caller, "smtp.example.org", "587", "levain", "secret", "a@example.org", true);
    assertThat(configuration.of("org.levain.mail").get("password")).isEqualTo("secret");
    assertThat(page.show(caller, "").model().toString()).doesNotContain("secret");
    page.saveMail(caller, "smtp.example.org", "25", "levain", "", "a@example.org", false);
    assertThat(configuration.of("org.levain.mail").get("password")).isEqualTo("secret");
    assertThat(configuration.of("org.levain.mail").get("port")).isEqualTo("25");
  }

  @Test
  void doesNotShowAPasswordThatWasTypedIntoAFaultyForm() {
    Response response = page.saveMail(caller, "a b", "1", "levain", "secret", "a@b", true);
    assertThat(((View) response.getEntity()).model().toString()).doesNotContain("secret");
  }

  @Test
  void keepsNothingThatCannotBeRecorded() {
    platform.without(Trail.class);
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> page.saveSite(caller, "https://wiki.example.org", ""));
    assertThat(refusal.problem().status()).isEqualTo(503);
    assertThat(configuration.of("org.levain.web").isEmpty()).isTrue();
  }

  @Test
  void makesATokenForTheMetricsShowsItOnceAndTakesItAway() {
    Response made = page.saveMetricsToken(caller, "make");
    String token = ((View) made.getEntity()).model().get("metricsToken").toString();
    assertThat(token).hasSizeGreaterThan(40);
    assertThat(made.getHeaderString("Cache-Control")).isEqualTo("no-store");
    assertThat(configuration.of("org.levain.metrics").get("token")).isEqualTo(token);
    assertThat(page.show(caller, "").model().get("metricsSet")).isEqualTo(true);
    assertThat(page.show(caller, "").model().toString()).doesNotContain(token);

    Response again = page.saveMetricsToken(caller, "make");
    assertThat(((View) again.getEntity()).model().get("metricsToken")).isNotEqualTo(token);
    page.saveMetricsToken(caller, "remove");
    assertThat(configuration.of("org.levain.metrics").get("token")).isNull();
    assertThat(page.show(caller, "").model().get("metricsSet")).isEqualTo(false);
    assertThat(kept.actions())
        .containsOnly("settings.changed settings:org.levain.metrics")
        .hasSize(3);
  }

  @Test
  void sendsATestToThePersonWhoAsks() {
    platform.with(MailOutbox.class, outbox(Optional.empty()));
    assertThat(page.sendTest(caller).getHeaderString("Location"))
        .isEqualTo("../../settings?done=test");
    assertThat(sent).extracting(Mail::to).containsExactly("ada@example.org");
  }

  @Test
  void saysWhyATestCouldNotBeSent() {
    platform.with(
        MailOutbox.class, outbox(Optional.of(Sentence.of("mail.nobody", "smtp.example.org:25"))));
    View view = (View) page.sendTest(caller).getEntity();
    assertThat(view.model().get("testTrouble"))
        .asString()
        .startsWith("Nothing answers at smtp.example.org:25");
  }

  private MailOutbox outbox(Optional<Sentence> trouble) {
    return new MailOutbox() {
      @Override
      public void send(EntityManager tx, String key, Mail mail) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Optional<Sentence> trouble() {
        return trouble;
      }

      @Override
      public Optional<Sentence> test(Mail mail) {
        sent.add(mail);
        return trouble;
      }
    };
  }
}
