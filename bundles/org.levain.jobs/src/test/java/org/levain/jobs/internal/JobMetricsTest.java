package org.levain.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceConfiguration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.levain.jobs.JobRequest;
import org.levain.metrics.Metric;
import org.levain.persistence.Unit;
import org.levain.persistence.testing.DatabaseTest;
import org.levain.persistence.testing.TestDatabase;

class JobMetricsTest {

  @DatabaseTest
  void countsOpenJobsAndMailsApart(TestDatabase test) {
    JobsDatabase database = new JobsDatabase(test.persistence(), test.dataSource());
    Unit unit =
        test.persistence()
            .open(JobMetricsTest.class, new PersistenceConfiguration("org.levain.sample"));
    DurableJobs jobs =
        new DurableJobs(database, new HandlersByKind(), tries -> Duration.ofMinutes(1));
    int number = 0;
    try {
      for (String kind : List.of("mail.send", "mail.send", "mail.sendlater", "remind")) {
        number++;
        JobRequest request =
            JobRequest.now(kind, "job-" + number, "A job", "", 1, Optional.empty());
        String unused = unit.write(tx -> jobs.submit(tx, request));
      }
      List<Metric> metrics = new JobMetrics(jobs, database).measure();
      assertThat(metrics)
          .extracting(Metric::name)
          .containsExactly("levain_jobs", "levain_outbox_mails");
      assertThat(metrics.get(1).samples().get(0).value()).isEqualTo(2);
      assertThat(metrics.get(0).samples().stream().mapToDouble(s -> s.value()).sum()).isEqualTo(4);
    } finally {
      jobs.close();
    }
  }
}
