package org.levain.jobs.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.levain.jobs.JobHandler;

/** Handlers of a test, without a framework. */
public final class HandlersByKind implements Handlers {

  private final Map<String, JobHandler> handlers = new ConcurrentHashMap<>();

  /** Adds a handler, or replaces it. */
  public void put(String kind, JobHandler handler) {
    handlers.put(kind, handler);
  }

  /** Takes a handler away. */
  public void remove(String kind) {
    handlers.remove(kind);
  }

  @Override
  public boolean has(String kind) {
    return handlers.containsKey(kind);
  }

  @Override
  public Optional<JobHandler.Step> step(String kind, JobHandler.Run run) throws Exception {
    JobHandler handler = handlers.get(kind);
    return handler == null ? Optional.empty() : Optional.of(handler.step(run));
  }
}
