package org.levain.charters.language.internal.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.charters.language.Finding;
import org.levain.charters.language.Limits;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.model.Clause;

/** Follows the numbered clauses through the text. */
final class Clauses {

  private final Findings findings;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, Integer> ruled = new HashMap<>();
  private @Nullable Draft current;
  private int chapter;
  private boolean steps;

  Clauses(Findings findings) {
    this.findings = findings;
  }

  /** Reads a line for people. */
  void prose(SourceLine line) {
    Optional<ClauseNumber> number =
        ClauseNumber.of(line.text(), line.blockStart()).filter(this::counts);
    if (number.isEmpty()) {
      if (current != null) {
        current.go(line);
      }
      return;
    }
    if (drafts.size() == Limits.CLAUSES) {
      findings.add(
          line.number(),
          Finding.Kind.LIMIT,
          "found one more clause, expected at most " + Limits.CLAUSES);
    }
    if (drafts.size() < Limits.CLAUSES) {
      open(number.get(), line.number());
    }
  }

  private void open(ClauseNumber number, int line) {
    chapter = number.chapter() < 0 ? chapter : number.chapter();
    current = new Draft(number.number(), line);
    current.add(number.rest());
    drafts.putIfAbsent(key(number.number(), line), current);
  }

  private String key(String number, int line) {
    String key = Folding.word(number);
    Integer ruledBefore = ruled.get(key);
    if (ruledBefore == null) {
      drafts.remove(key);
      return key;
    }
    return key + "\u0000" + line;
  }

  /** Notes that a rule stands in the present clause; answers its number, if there is one. */
  Optional<String> rule(int line) {
    if (current == null) {
      return Optional.empty();
    }
    Integer before = ruled.putIfAbsent(Folding.word(current.number), current.line);
    if (before != null && before != current.line) {
      findings.add(
          line,
          Finding.Kind.CLAUSE,
          "found a second clause "
              + current.number
              + ", expected each number once (the first is on line "
              + before
              + ")");
    }
    return Optional.of(current.number);
  }

  /** Notes what can be done instead; answers whether there is a clause to note it for. */
  boolean instead(String text) {
    if (current != null) {
      current.instead = text;
    }
    return current != null;
  }

  /** The clauses by their folded numbers. */
  Map<String, Clause> all() {
    Map<String, Clause> clauses = new LinkedHashMap<>();
    drafts.forEach((key, draft) -> clauses.put(key, draft.clause()));
    return Collections.unmodifiableMap(clauses);
  }

  /** A bare number counts as a clause only where a next chapter may be due. */
  private boolean counts(ClauseNumber number) {
    boolean next = number.chapter() == chapter + 1 || number.tailed() && number.chapter() > chapter;
    boolean counts = number.sure() || next && !steps;
    steps = !counts;
    return counts;
  }

  private static final class Draft {
    private final String number;
    private final int line;
    private final StringBuilder text = new StringBuilder();
    private String instead = "";
    private boolean complete;

    Draft(String number, int line) {
      this.number = number;
      this.line = line;
    }

    /** Goes on until a chapter begins; rules may still follow. */
    void go(SourceLine prose) {
      complete |= Chapter.begins(prose);
      if (!complete) {
        add(prose.text());
      }
    }

    void add(String prose) {
      if (text.length() < 2 * Clause.MOST_TEXT) {
        String bare =
            prose
                .replaceAll("^[\\s\\h]*(?:#{1,6}|[-*+>]|<!--.*)[\\s\\h]+", "")
                .replaceAll("[*_`]{1,3}", "");
        text.append(text.isEmpty() || bare.isBlank() ? "" : " ").append(bare.strip());
      }
    }

    Clause clause() {
      String all = text.toString().replaceAll("[\\s\\h]+", " ").strip();
      boolean fits = all.length() <= Clause.MOST_TEXT;
      return new Clause(
          number, line, fits ? all : all.substring(0, Clause.MOST_TEXT) + "…", instead);
    }
  }
}
