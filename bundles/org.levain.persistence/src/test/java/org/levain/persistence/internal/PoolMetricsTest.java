package org.levain.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levain.metrics.Metric;

class PoolMetricsTest {

  @Test
  void countsConnectionsInUseAndAtMost() throws Exception {
    String url = "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true";
    Settings settings = new Settings(url, "", "", 5, Path.of("target", "derby.log"));
    try (PooledPersistence persistence = PooledPersistence.open(settings);
        Connection used = persistence.dataSource().getConnection()) {
      List<Metric> measured = persistence.metrics().measure();
      assertThat(used.isClosed()).isFalse();
      assertThat(measured.get(0).samples().get(0).labels()).containsEntry("state", "active");
      assertThat(measured.get(0).samples().get(0).value()).isEqualTo(1);
      assertThat(measured.get(1).samples().get(0).value()).isEqualTo(5);
      assertThat(measured.get(2).name()).isEqualTo("levain_database_threads_waiting");
    }
  }
}
