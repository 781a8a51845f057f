package org.levain.metrics;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says what a module counts. Registered as a service; all that are there are asked each time
 * somebody who may reads {@code levain/admin/metrics}, side by side, for at most two seconds; one
 * that fails or takes longer is left out and disturbs no other. Counts only: nothing about persons,
 * no names of communities or pages, and no more samples than {@link Metric#MOST_SAMPLES}.
 * Thread-safe.
 */
@ConsumerType
public interface MetricSource {

  /** Measures now. */
  List<Metric> measure();
}
