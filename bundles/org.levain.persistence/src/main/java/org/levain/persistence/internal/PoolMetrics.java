package org.levain.persistence.internal;

import com.zaxxer.hikari.HikariPoolMXBean;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.levain.metrics.Metric;
import org.levain.metrics.Metric.Kind;
import org.levain.metrics.Metric.Sample;
import org.levain.metrics.MetricSource;

/**
 * How the pool of connections is used.
 *
 * @param most how many connections it has at most
 * @param pool what it says of itself, as long as it is open
 */
record PoolMetrics(int most, Supplier<@Nullable HikariPoolMXBean> pool) implements MetricSource {

  @Override
  public List<Metric> measure() {
    HikariPoolMXBean now = pool.get();
    return now == null
        ? List.of()
        : List.of(
            new Metric(
                "levain_database_connections",
                Kind.GAUGE,
                "Connections of the database pool by state.",
                List.of(
                    new Sample(Map.of("state", "active"), now.getActiveConnections()),
                    new Sample(Map.of("state", "idle"), now.getIdleConnections()))),
            Metric.gauge(
                "levain_database_connections_max", "Connections that the pool has at most.", most),
            Metric.gauge(
                "levain_database_threads_waiting",
                "Threads that wait for a connection.",
                now.getThreadsAwaitingConnection()));
  }
}
