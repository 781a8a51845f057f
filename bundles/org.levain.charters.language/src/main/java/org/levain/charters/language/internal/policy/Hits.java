package org.levain.charters.language.internal.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.charters.language.Decision;
import org.levain.charters.language.model.Layer;

/** The rules that apply to one question. There are few, however many rules the charter has. */
final class Hits {

  private final List<Ready> hits = new ArrayList<>(8);
  private final List<Ready> lifters = new ArrayList<>(2);
  private final List<Ready> excepted = new ArrayList<>(2);

  void add(Ready rule, boolean selfLifted) {
    if (contains(hits, rule)) {
      return;
    }
    hits.add(rule);
    if (selfLifted) {
      excepted.add(rule);
    } else if (rule.rule().isException()) {
      lifters.add(rule);
    }
  }

  Verdict verdict() {
    Ready best = null;
    Ready lifted = null;
    for (Ready hit : hits) {
      if (hit.answers()) {
        if (stands(hit)) {
          best = best == null || hit.rank() < best.rank() ? hit : best;
        } else if (!hit.isYes()) {
          lifted = lifted == null || hit.rank() < lifted.rank() ? hit : lifted;
        }
      }
    }
    return new Verdict(
        best == null ? null : best.decision(),
        best == null ? Layer.OTHERWISE : best.rule().layer(),
        best != null && (best.rule().guaranteed() || best.rule().layer() == Layer.ALWAYS),
        exception(best, lifted));
  }

  List<Ready> inOrder() {
    List<Ready> sorted = new ArrayList<>(hits);
    sorted.sort(Comparator.comparingInt(Ready::rank));
    return sorted;
  }

  /** What lifts a rule: itself, or the first exception that stands. */
  Optional<Ready> lifter(Ready rule) {
    if (contains(excepted, rule)) {
      return Optional.of(rule);
    }
    Ready first = null;
    for (Ready lifter : lifters) {
      boolean earlier = first == null || lifter.rule().index() < first.rule().index();
      if (earlier && lifter.lifts().get(rule.rule().index()) && stands(lifter)) {
        first = lifter;
      }
    }
    return Optional.ofNullable(first);
  }

  private boolean stands(Ready rule) {
    if (lifters.isEmpty() && excepted.isEmpty()) {
      return true;
    }
    return lifter(rule).isEmpty();
  }

  /** Named only if the refusal would have decided and the answer is open now. */
  private @Nullable Decision exception(@Nullable Ready best, @Nullable Ready lifted) {
    boolean open = best == null || best.isYes() && lifted != null && lifted.rank() < best.rank();
    return lifted == null || !open ? null : lifter(lifted).map(Ready::yes).orElse(null);
  }

  /** By identity: a rule is itself only. */
  private static boolean contains(List<Ready> rules, Ready rule) {
    for (Ready hit : rules) {
      if (hit == rule) {
        return true;
      }
    }
    return false;
  }
}
