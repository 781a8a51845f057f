package org.levain.jobs.internal;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** Nothing is kept in db-scheduler's rows, so nothing is ever read from bytes. */
final class NoData implements Serializer {

  @Override
  public byte @Nullable [] serialize(@Nullable Object data) {
    return null;
  }

  @Override
  public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] bytes) {
    return null;
  }
}
