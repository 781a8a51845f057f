package org.levain.seeding.internal.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.levain.host.ContentHash;
import org.levain.seeding.plan.PlanItem;

/**
 * The days of a plan's entries. One without a day has the day of the first run that wrote it, so
 * that a second run finds it again.
 */
final class PostDays {

  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, LocalDate> fresh = new LinkedHashMap<>();

  PostDays(List<PlanItem> items, Plans plans, Clock clock) {
    List<String> keys =
        items.stream()
            .filter(PlanItem.Post.class::isInstance)
            .map(PlanItem.Post.class::cast)
            .filter(post -> post.post().date().isEmpty())
            .map(PostDays::key)
            .toList();
    days.putAll(keys.isEmpty() ? Map.of() : plans.days(keys));
    LocalDate today = LocalDate.now(clock);
    keys.stream().filter(key -> !days.containsKey(key)).forEach(key -> fresh.put(key, today));
    days.putAll(fresh);
  }

  LocalDate of(PlanItem.Post post) {
    return post.post().date().orElseGet(() -> days.get(key(post)));
  }

  /** Those that are given now, to be kept with the run. */
  Map<String, LocalDate> fresh() {
    return fresh;
  }

  private static String key(PlanItem.Post post) {
    return ContentHash.of(post.of().front().title() + "\n" + post.post().title());
  }
}
