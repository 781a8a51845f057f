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

  private List<Ready> hits = List.of();
  private List<Ready> lifters = List.of();
  private List<Ready> excepted = List.of();

  void add(Ready rule, boolean selfLifted) {
    if (contains(hits, rule)) {
      return;
    }
    hits = and(hits, rule);
    if (selfLifted) {
      excepted = and(excepted, rule);
    } else if (rule.kind().lifts()) {
      lifters = and(lifters, rule);
    }
  }

  /** Most questions meet one rule, and nothing that lifts it. */
  private static List<Ready> and(List<Ready> before, Ready rule) {
    if (before.isEmpty()) {
      return List.of(rule);
    }
    List<Ready> with = before.size() == 1 ? new ArrayList<>(before) : before;
    with.add(rule);
    return with;
  }

  Verdict verdict() {
    Ready best = null;
    boolean lifted = false;
    for (Ready hit : hits) {
      if (hit.answers()) {
        if (stands(hit)) {
          best = best == null || hit.rank() < best.rank() ? hit : best;
        } else {
          lifted |= !hit.isYes();
        }
      }
    }
    return new Verdict(
        best == null ? null : best.decision(),
        best == null ? Layer.OTHERWISE : best.kind().layer(),
        best != null && best.kind().firm(),
        lifted && (best == null || best.isYes()) ? exception(best) : null);
  }

  List<Ready> inOrder() {
    List<Ready> sorted = new ArrayList<>(hits);
    sorted.sort(Comparator.comparingInt(Ready::rank));
    return sorted;
  }

  /** What lifts a rule: the first exception that stands, or else the rule itself. */
  Optional<Ready> lifter(Ready rule) {
    Ready first = null;
    for (Ready lifter : lifters) {
      boolean earlier = first == null || lifter.rule().index() < first.rule().index();
      if (earlier && lifter.lifts().get(rule.rule().index()) && stands(lifter)) {
        first = lifter;
      }
    }
    return Optional.ofNullable(first != null || !contains(excepted, rule) ? first : rule);
  }

  private boolean stands(Ready rule) {
    if (lifters.isEmpty() && excepted.isEmpty()) {
      return true;
    }
    return lifter(rule).isEmpty();
  }

  /**
   * Of the refusals that would have decided before what decides now: the exception that lifted the
   * strongest, or else the strongest that its own exception took away.
   */
  private @Nullable Decision exception(@Nullable Ready best) {
    Ready own = null;
    for (Ready hit : inOrder()) {
      if (best != null && hit.rank() > best.rank()) {
        break;
      }
      Optional<Ready> lifter = hit.answers() && !hit.isYes() ? lifter(hit) : Optional.empty();
      if (lifter.isPresent() && lifter.get() != hit) {
        return lifter.get().yes();
      }
      own = own == null ? lifter.orElse(null) : own;
    }
    return own == null ? null : own.yes();
  }

  /** By identity: a rule is itself only. */
  private static boolean contains(List<Ready> rules, Ready rule) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i) == rule) {
        return true;
      }
    }
    return false;
  }
}
