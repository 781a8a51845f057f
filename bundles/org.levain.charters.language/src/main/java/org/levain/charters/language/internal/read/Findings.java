package org.levain.charters.language.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.levain.charters.language.Finding;
import org.levain.charters.language.Limits;

/** Collects findings of one file, up to the limit. */
public final class Findings {

  private final String file;
  private final Set<Finding> found = new LinkedHashSet<>();

  /** Findings of a file. */
  public Findings(String file) {
    this.file = file;
  }

  /** Adds one. */
  public void add(int line, Finding.Kind kind, String text) {
    if (found.size() < Limits.FINDINGS) {
      found.add(new Finding(file, line, kind, text));
    }
  }

  void unreadable(int line, Unreadable unreadable) {
    add(line, Finding.Kind.SYNTAX, unreadable.text());
  }

  /** All, by line. */
  public List<Finding> inOrder() {
    List<Finding> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Finding::line));
    return sorted;
  }
}
