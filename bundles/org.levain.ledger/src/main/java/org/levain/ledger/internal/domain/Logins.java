package org.levain.ledger.internal.domain;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Logins as text, one a line. */
public final class Logins {

  private Logins() {}

  /** The logins of a text. */
  public static SortedSet<String> of(String text) {
    return text.lines().filter(l -> !l.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The text of logins. */
  public static String text(Collection<String> logins) {
    return String.join("\n", new TreeSet<>(logins));
  }

  /** Those of the first that are not in the second. */
  public static SortedSet<String> without(Collection<String> logins, Collection<String> others) {
    SortedSet<String> rest = new TreeSet<>(logins);
    rest.removeAll(others);
    return rest;
  }

  /** Those that are in both. */
  public static SortedSet<String> common(Collection<String> logins, Collection<String> others) {
    SortedSet<String> both = new TreeSet<>(logins);
    both.retainAll(others);
    return both;
  }

  /** Those that are in one of them. */
  public static SortedSet<String> all(Collection<String> logins, Collection<String> others) {
    SortedSet<String> all = new TreeSet<>(logins);
    all.addAll(others);
    return all;
  }
}
