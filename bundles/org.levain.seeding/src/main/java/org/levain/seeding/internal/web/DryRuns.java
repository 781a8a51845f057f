package org.levain.seeding.internal.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.seeding.internal.action.Comparison;
import org.levain.seeding.internal.action.SentPlan;
import org.levain.seeding.internal.action.Server;
import org.levain.seeding.plan.Community;

/** Lays a comparison out for its page: what to look at first, then community by community. */
final class DryRuns {

  private static final int PAGE = 100;

  private final SentPlan plan;
  private final Comparison comparison;
  private final Filter filter;
  private final DryItems items;

  DryRuns(SentPlan plan, Comparison comparison, Filter filter, Server server, Words words) {
    this.plan = plan;
    this.comparison = comparison;
    this.filter = filter;
    this.items = new DryItems(comparison.compiled(), server, words);
  }

  DryRun view() {
    List<Change> wanted = comparison.changes().stream().filter(filter::accepts).toList();
    List<Change> settle = wanted.stream().filter(Settling::isOpen).toList();
    List<Change> refused = wanted.stream().filter(DryRuns::isRefused).toList();
    List<Change> rest =
        wanted.stream().filter(c -> !isFirst(c) && c.number() > filter.after()).toList();
    List<Change> page = rest.subList(0, Math.min(PAGE, rest.size()));
    return new DryRun(
        plan.id(),
        plan.name(),
        comparison.compiled().plan().title(),
        comparison.compiled().plan().language().getLanguage(),
        comparison.at(),
        counts(),
        comparison.writes(),
        comparison.changes().size(),
        filter,
        communities().stream().map(Community::name).toList(),
        strangers(),
        onFirstPage(settle),
        onFirstPage(refused),
        parts(page),
        rest.size() > page.size() ? page.get(page.size() - 1).number() : 0,
        plan.lastRun().orElse(""));
  }

  private List<DryItem> onFirstPage(List<Change> changes) {
    return filter.after() > 0 ? List.of() : changes.stream().limit(PAGE).map(items::of).toList();
  }

  private static boolean isFirst(Change change) {
    return isRefused(change) || Settling.isOpen(change);
  }

  private static boolean isRefused(Change change) {
    return change.verdict() == Verdict.REFUSED;
  }

  private Map<String, Long> counts() {
    Map<String, Long> counts = new HashMap<>();
    for (Verdict verdict : Verdict.values()) {
      long count = comparison.counts().getOrDefault(verdict, 0L);
      counts.put(verdict.name().toLowerCase(Locale.ROOT), count);
    }
    return counts;
  }

  private List<Community> communities() {
    return comparison.compiled().plan().communities();
  }

  private List<DryRun.Stranger> strangers() {
    return comparison.compiled().strangers().entrySet().stream()
        .map(e -> new DryRun.Stranger(e.getKey(), e.getValue().toString()))
        .toList();
  }

  /** Items follow the plan, so a community's items stand together. */
  private List<DryRun.Part> parts(List<Change> changes) {
    List<DryRun.Part> parts = new ArrayList<>();
    for (Change change : changes) {
      DryRun.Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (last == null || !last.name().equals(change.part())) {
        last = part(change.part());
        parts.add(last);
      }
      last.items().add(items.of(change));
    }
    return parts;
  }

  private DryRun.Part part(String name) {
    Optional<Community> community =
        communities().stream().filter(c -> c.name().equals(name)).findFirst();
    return new DryRun.Part(
        name,
        community.map(Community::goal).orElse(""),
        community.flatMap(Community::goalReason).orElse(""),
        new ArrayList<>());
  }
}
