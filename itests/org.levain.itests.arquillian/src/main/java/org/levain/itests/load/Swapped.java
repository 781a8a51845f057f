package org.levain.itests.load;

import java.time.Duration;
import java.util.List;
import org.levain.itests.load.OpenSchedule.Outcome;

/**
 * A change under load.
 *
 * @param outcomes every request of the time around it
 * @param lost how many were refused, failed, never answered, or acknowledged and not kept
 * @param twice how many were done more than once
 * @param processor how long the server's processors worked meanwhile
 * @param phases how long each part of the change took, as the bridge tells it
 */
public record Swapped(
    List<Outcome> outcomes, long lost, long twice, Duration processor, String phases) {

  public Swapped {
    outcomes = List.copyOf(outcomes);
  }

  /** The longest wait of a request, in milliseconds. */
  public double longestMillis() {
    return outcomes.stream().mapToDouble(Outcome::waitMillis).max().orElse(0);
  }

  /** The wait that this part of the requests did not exceed, in milliseconds. */
  public double quantileMillis(double part) {
    double[] sorted = outcomes.stream().mapToDouble(Outcome::waitMillis).sorted().toArray();
    return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
  }

  /** The time of a processor for each request, in milliseconds; what else it did is in it. */
  public double processorMillis() {
    return processor.toMillis() / (double) Math.max(1, outcomes.size());
  }

  @Override
  public String toString() {
    return ("%d requests, %d lost, %d twice, longest wait %.0f ms, p50 %.0f ms, p99 %.0f ms,"
            + " %.1f ms of a processor each%s")
        .formatted(
            outcomes.size(),
            lost,
            twice,
            longestMillis(),
            quantileMillis(0.5),
            quantileMillis(0.99),
            processorMillis(),
            phases.isEmpty() ? "" : " (" + phases + ")");
  }
}
