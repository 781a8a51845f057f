package org.levain.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.jobs.internal.Eventually.until;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.persistence.PersistenceConfiguration;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.jobs.JobHandler;
import org.levain.jobs.JobRequest;
import org.levain.jobs.JobStatus;
import org.levain.jobs.Jobs;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.persistence.Persistence;
import org.levain.persistence.Unit;
import org.levain.persistence.testing.TestDatabase;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;

class StorageInFelixTest {

  private static final String DATABASE = "org.levain.persistence";
  private static final Mail MAIL = new Mail("zoe@example.org", "Hello", "Hello", Locale.ENGLISH);

  private Path home;
  private Felix felix;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    home = folder;
    felix = new Felix(home);
  }

  @AfterEach
  void stop() throws Exception {
    felix.close();
  }

  @Test
  void startsOnDerbyInTheDataFolder() {
    assertThat(felix.await(Persistence.class).dialect()).isEqualTo("derby");
    assertThat(home.resolve("db").resolve("service.properties")).exists();
    assertThat(home.resolve("log").resolve("derby.log")).exists();
    assertThat(System.getProperty("derby.stream.error.file")).isNull();
    for (Bundle bundle : felix.context().getBundles()) {
      assertThat(bundle.getState()).as(bundle.getSymbolicName()).isEqualTo(Bundle.ACTIVE);
    }
  }

  @Test
  void doesAJobWhoseHandlerComesLaterAndKeepsItOverARestart() throws Exception {
    String id = submit();
    felix.close();
    felix = new Felix(home);
    assertThat(felix.await(Jobs.class).find(id).orElseThrow().state())
        .isEqualTo(JobStatus.State.WAITING);
    ServiceRegistration<JobHandler> handler =
        felix
            .context()
            .registerService(
                JobHandler.class,
                run -> new JobHandler.Done("did " + run.state()),
                new Hashtable<>(Map.of(JobHandler.KIND, "test.kind")));
    Jobs jobs = felix.await(Jobs.class);
    until(() -> jobs.find(id).orElseThrow().ended());
    assertThat(jobs.find(id).orElseThrow().message()).hasToString("did something");
    handler.unregister();
  }

  private String submit() {
    Jobs jobs = felix.await(Jobs.class);
    try (Unit unit = unit()) {
      return unit.write(
          tx ->
              jobs.submit(
                  tx, JobRequest.now("test.kind", "a", "Title", "something", 0, Optional.empty())));
    }
  }

  private Unit unit() {
    return felix
        .await(Persistence.class)
        .open(StorageInFelixTest.class, new PersistenceConfiguration("org.levain.sample"));
  }

  @Test
  void sendsMailWithTheLibrariesOfTheFramework() throws Exception {
    GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    greenMail.start();
    try {
      MailOutbox outbox = felix.await(MailOutbox.class);
      assertThat(outbox.trouble().orElseThrow().toString()).startsWith("Mail is not configured");
      felix.configure(
          "org.levain.mail",
          Map.of(
              "host",
              "127.0.0.1",
              "port",
              greenMail.getSmtp().getPort(),
              "from",
              "levain@example.org",
              "startTls",
              false));
      until(() -> outbox.trouble().isEmpty());
      assertThat(outbox.test(MAIL)).isEmpty();
      sendByOutbox(outbox);
      until(() -> greenMail.getReceivedMessages().length == 2);
    } finally {
      greenMail.stop();
    }
  }

  private void sendByOutbox(MailOutbox outbox) {
    try (Unit unit = unit()) {
      boolean unused =
          unit.write(
              tx -> {
                outbox.send(tx, "a", MAIL);
                return true;
              });
    }
  }

  @Test
  void offersNoDatabaseWhileItsAddressIsWrongAndComesBackWhenItIsRight() throws Exception {
    felix.await(Jobs.class);
    felix.configure(DATABASE, Map.of("url", "jdbc:oracle:thin:@somewhere"));
    until(() -> felix.service(Persistence.class).isEmpty());
    assertThat(felix.service(Jobs.class)).isEmpty();
    assertThat(felix.service(MailOutbox.class)).isEmpty();
    assertThat(felix.bundle(DATABASE).getState()).isEqualTo(Bundle.ACTIVE);

    felix.configure(DATABASE, Map.of("poolSize", 4));
    felix.await(Jobs.class);
  }

  @Test
  void movesToPostgresqlByItsAddressAlone() throws Exception {
    try (TestDatabase postgresql = TestDatabase.postgresql()) {
      felix.configure(DATABASE, Map.of("url", postgresql.url()));
      until(
          () ->
              felix
                  .service(Persistence.class)
                  .filter(each -> each.dialect().equals("postgresql"))
                  .isPresent());
      String id = submit();
      assertThat(felix.await(Jobs.class).find(id)).isPresent();
      felix.configure(DATABASE, Map.of("poolSize", 4));
      until(() -> felix.service(Jobs.class).filter(each -> isGone(each, id)).isPresent());
    }
  }

  /** A service that is closed while it is asked cannot tell. */
  private static boolean isGone(Jobs jobs, String id) {
    try {
      return jobs.find(id).isEmpty();
    } catch (IllegalStateException e) {
      return false;
    }
  }

  @Test
  void waitsForAConfigurationFileThatHasNotBeenReadYet() throws Exception {
    felix.close();
    Path file = home.resolve("conf").resolve("org.levain.persistence.cfg");
    Files.createDirectories(file.getParent());
    Files.write(file, List.of("poolSize = 4"));
    felix = new Felix(home);
    Eventually.pause(500);
    assertThat(felix.service(Persistence.class)).isEmpty();
    felix.configure(
        DATABASE, Map.of("poolSize", 4, "felix.fileinstall.filename", file.toUri().toString()));
    felix.await(Persistence.class);
  }

  @Test
  void opensTheDatabaseAgainWhenTheBundleIsStartedAgain() throws Exception {
    felix.await(Jobs.class);
    felix.bundle(DATABASE).stop();
    assertThat(felix.service(Persistence.class)).isEmpty();
    assertThat(home.resolve("db").resolve("db.lck")).doesNotExist();
    felix.bundle(DATABASE).start();
    felix.await(Jobs.class);
  }

  @Test
  void leavesNoClassLoaderBehindWhenBundlesAreUpdated() throws Exception {
    List<String> names = List.of(DATABASE, "org.levain.jobs");
    List<WeakReference<ClassLoader>> old = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      felix.await(MailOutbox.class);
      String unused = submit();
      for (String name : names) {
        old.add(felix.loader(name));
        felix.update(name);
      }
    }
    felix.await(Jobs.class);
    until(
        () -> {
          System.gc();
          return old.stream().allMatch(each -> each.refersTo(null));
        });
  }
}
