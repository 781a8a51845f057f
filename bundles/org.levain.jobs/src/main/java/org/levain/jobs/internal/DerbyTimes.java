package org.levain.jobs.internal;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Derby knows no time zones: db-scheduler's times are stored in UTC. */
final class DerbyTimes extends DefaultJdbcCustomization {

  DerbyTimes() {
    super(true);
  }

  @Override
  public String getName() {
    return "Derby";
  }

  @Override
  public void setInstant(PreparedStatement statement, int index, @Nullable Instant value)
      throws SQLException {
    statement.setTimestamp(index, value == null ? null : Timestamp.from(value), Sql.utc());
  }

  @Override
  public @Nullable Instant getInstant(ResultSet row, String column) throws SQLException {
    Timestamp value = row.getTimestamp(column, Sql.utc());
    return value == null ? null : value.toInstant();
  }
}
