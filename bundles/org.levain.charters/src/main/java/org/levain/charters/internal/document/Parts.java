package org.levain.charters.internal.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Clause;

/** Cuts a charter into its clauses, its chapters, and what stands before them. */
final class Parts {

  private static final Pattern BREAK = Pattern.compile("\\r?\\n|\\r");
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:[ \\t].*)?");
  private static final Pattern BELOW = Pattern.compile("(.+)[.-][^.-]+");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

  private final String[] lines;
  private final Map<Integer, Clause> clauses = new HashMap<>();
  private final NavigableSet<Integer> rules = new TreeSet<>();
  private final Set<String> chapters = new HashSet<>();

  private Parts(Charter charter) {
    lines = BREAK.split(charter.source(), -1);
    charter.rules().forEach(rule -> rules.add(rule.line()));
    for (Clause clause : charter.clauses().values()) {
      clauses.put(clause.line(), clause);
      Matcher below = BELOW.matcher(clause.number());
      if (below.matches()) {
        chapters.add(below.group(1));
      }
    }
  }

  /** In the order of the text; together they are all of it. */
  static List<Part> of(Charter charter) {
    return new Parts(charter).cut();
  }

  private List<Part> cut() {
    List<Part> parts = new ArrayList<>();
    boolean fenced = false;
    int from = 1;
    for (int line = 2; line <= lines.length; line++) {
      fenced ^= FENCE.matcher(lines[line - 2]).matches();
      if (clauses.containsKey(line) || !fenced && heading(line)) {
        parts.add(part(from, line));
        from = line;
      }
    }
    parts.add(part(from, lines.length + 1));
    return parts;
  }

  private boolean heading(int line) {
    return HEADING.matcher(lines[line - 1]).matches();
  }

  private Part part(int from, int to) {
    Clause clause = clauses.get(from);
    String text = String.join("\n", Arrays.asList(lines).subList(from - 1, to - 1));
    boolean numbered = clause != null && !chapter(clause, from, to, text);
    return new Part(
        from,
        to,
        numbered ? clause.number() : "",
        !numbered && heading(from) ? lines[from - 1].strip() : "",
        text);
  }

  /**
   * A numbered heading without a rule begins a chapter if clauses of its own follow, or nothing.
   */
  private boolean chapter(Clause clause, int from, int to, String text) {
    boolean ruled = !rules.subSet(from, to).isEmpty();
    int end = text.indexOf('\n');
    boolean alone = end < 0 || text.substring(end).isBlank();
    boolean above = chapters.contains(clause.number());
    return heading(from) && !ruled && (alone || above);
  }
}
