package org.levain.jobs.internal;

import java.util.List;
import java.util.Map;
import org.levain.jobs.Jobs;
import org.levain.jobs.Jobs.Backlog;
import org.levain.metrics.Metric;
import org.levain.metrics.Metric.Kind;
import org.levain.metrics.Metric.Sample;
import org.levain.metrics.MetricSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How much work is open, mail among it. */
@Component(name = "org.levain.jobs.metrics", service = MetricSource.class)
public final class JobMetrics implements MetricSource {

  private final Jobs jobs;
  private final JobsDatabase database;

  @Activate
  public JobMetrics(@Reference Jobs jobs, @Reference JobsDatabase database) {
    this.jobs = jobs;
    this.database = database;
  }

  @Override
  public List<Metric> measure() {
    Backlog backlog = jobs.backlog();
    long mails = database.read(sql -> new JobTable(sql).openMails());
    return List.of(
        new Metric(
            "levain_jobs",
            Kind.GAUGE,
            "Jobs by state: those that are due or running, and those that gave up.",
            List.of(
                new Sample(Map.of("state", "waiting"), backlog.waiting()),
                new Sample(Map.of("state", "failed"), backlog.failed()))),
        Metric.gauge("levain_outbox_mails", "Mails that have not left.", mails));
  }
}
