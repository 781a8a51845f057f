package org.levain.jobs.internal.mail;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.levain.jobs.JobHandler;
import org.levain.jobs.JobRequest;
import org.levain.jobs.Jobs;
import org.levain.jobs.internal.DueTable;
import org.levain.jobs.internal.JobsDatabase;
import org.levain.jobs.internal.PutOff;
import org.levain.jobs.internal.Sql;
import org.levain.jobs.internal.mail.Smtp.GoodBye;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.words.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outbox: one row and one job for each mail.
 *
 * <p>A mail is marked before it is handed over and after the server took it. So it leaves once, but
 * for one case that SMTP leaves open: a process that is killed between the server's OK and our
 * commit sends it again when it is back, with the same Message-ID.
 */
@Component(
    name = SmtpOutbox.PID,
    service = {MailOutbox.class, JobHandler.class},
    property = JobHandler.KIND + "=" + SmtpOutbox.KIND)
@Designate(ocd = MailConfig.class)
public final class SmtpOutbox implements MailOutbox, JobHandler {

  static final String PID = "org.levain.mail";
  static final String KIND = "mail.send";
  private static final Logger LOG = LoggerFactory.getLogger(SmtpOutbox.class);
  private static final Duration PATIENCE = Duration.ofDays(3);
  private static final Duration UNTIL_CONFIGURED = Duration.ofMinutes(1);

  private final JobsDatabase database;
  private final Jobs jobs;
  private volatile SmtpServer server;
  private final AtomicReference<Sentence> trouble = new AtomicReference<>(Sentence.NONE);

  @Activate
  public SmtpOutbox(@Reference JobsDatabase database, @Reference Jobs jobs, MailConfig config) {
    this(database, jobs, SmtpServer.of(config));
  }

  SmtpOutbox(JobsDatabase database, Jobs jobs, SmtpServer server) {
    this.database = database;
    this.jobs = jobs;
    this.server = server;
  }

  @Modified
  void change(MailConfig config) {
    change(SmtpServer.of(config));
  }

  /** What waited for another configuration is tried at once. */
  void change(SmtpServer changed) {
    server = changed;
    trouble.set(Sentence.NONE);
    hurry();
  }

  private void hurry() {
    boolean unused =
        database.write(
            sql -> {
              new DueTable(sql).bringForward(KIND, Instant.now());
              return true;
            });
  }

  @Override
  public void send(EntityManager tx, String key, Mail mail) {
    if (new MailTable(Sql.in(tx)).add(key, mail)) {
      String unused = jobs.submit(tx, JobRequest.now(KIND, key, "Mail", "", 1, Optional.empty()));
    }
  }

  @Override
  public Optional<Sentence> trouble() {
    return server.missing().or(() -> Optional.of(trouble.get()).filter(said -> !said.isEmpty()));
  }

  @Override
  public Optional<Sentence> test(Mail mail) {
    SmtpServer now = server;
    if (now.missing().isPresent()) {
      return now.missing();
    }
    try {
      new Smtp(now).send("test " + UUID.randomUUID(), mail);
      isWell();
      return Optional.empty();
    } catch (SmtpTrouble e) {
      return Optional.of(e.sentence());
    }
  }

  @Override
  public Step step(Run run) throws PutOff {
    Optional<MailTable.Waiting> waiting =
        database.read(sql -> new MailTable(sql).waiting(run.key()));
    return waiting.isEmpty() ? new Done(Sentence.NONE) : send(run.key(), waiting.get());
  }

  private Step send(String key, MailTable.Waiting waiting) throws PutOff {
    SmtpServer now = server;
    if (now.missing().isPresent()) {
      throw new PutOff(now.missing().get(), UNTIL_CONFIGURED);
    }
    try {
      mark(key, false);
      // before the good-bye: the shorter the time in which a kill leaves it open, the better
      try (GoodBye unused = new Smtp(now).handOver(key, waiting.mail())) {
        mark(key, true);
      }
      isWell();
      return new Done(Sentence.NONE);
    } catch (SmtpTrouble e) {
      return e.isOfThisMail() ? new GiveUp(e.sentence()) : isTroubled(waiting, e);
    }
  }

  private void mark(String key, boolean sent) {
    boolean unused =
        database.write(
            sql -> {
              MailTable table = new MailTable(sql);
              if (sent) {
                table.sent(key);
              } else {
                table.trying(key);
              }
              return true;
            });
  }

  private Step isTroubled(MailTable.Waiting waiting, SmtpTrouble failure) throws PutOff {
    Sentence said = failure.sentence();
    if (!trouble.getAndSet(said).equals(said)) {
      LOG.warn("{} Mail waits.", said);
    }
    return later(said, Duration.between(waiting.created(), Instant.now()));
  }

  /** Puts a mail off; an old one is given up. */
  static Step later(Sentence reason, Duration age) throws PutOff {
    if (age.compareTo(PATIENCE) > 0) {
      return new GiveUp(reason);
    }
    throw new PutOff(reason, pause(age));
  }

  /** The older a mail is, the longer it waits: from 2 seconds to 15 minutes. */
  static Duration pause(Duration age) {
    long seconds = Math.max(2, Math.min(900, age.toSeconds() / 2));
    return Duration.ofSeconds(seconds);
  }

  /** The server takes mail again: what waits need not wait longer. */
  private void isWell() {
    if (!trouble.getAndSet(Sentence.NONE).isEmpty()) {
      LOG.info("The mail server takes mail again");
      hurry();
    }
  }
}
