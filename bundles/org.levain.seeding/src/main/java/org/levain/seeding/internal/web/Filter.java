package org.levain.seeding.internal.web;

import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;

/**
 * Which items of a dry run a reader wants to see.
 *
 * @param show {@code differs}, {@code all}, or a verdict in lower case
 * @param community name of a community; empty: all
 * @param after number of the last item of the page before
 */
public record Filter(String show, String community, long after) {

  boolean accepts(Change change) {
    return verdictFits(change.verdict())
        && (community.isEmpty() || community.equals(change.part()));
  }

  private boolean verdictFits(Verdict verdict) {
    return switch (show) {
      case "all" -> true;
      case "create", "change", "keep", "conflict", "refused", "same" ->
          verdict.name().equalsIgnoreCase(show);
      default -> verdict != Verdict.SAME;
    };
  }
}
