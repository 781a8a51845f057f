package org.levain.charters.internal.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.levain.charters.internal.document.CharterDocument.Numbered;
import org.levain.charters.internal.document.CharterDocument.Section;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Clause;
import org.levain.charters.language.model.Rule;

/** One drawing of a charter. */
final class Drawing {

  private static final int WORDS_A_MINUTE = 200;

  private final Charter charter;
  private final Map<String, String> before = new HashMap<>();
  private final Map<Integer, Clause> byLine = new HashMap<>();
  private final NavigableMap<Integer, List<Rule>> rules = new TreeMap<>();
  private final List<String> declared = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final Set<String> anchors = new LinkedHashSet<>();
  private boolean first = true;

  Drawing(Charter charter, Optional<Charter> earlier) {
    this.charter = charter;
    earlier.ifPresent(
        old -> Parts.of(old).forEach(part -> before.put(part.key(), part.text().strip())));
    charter.clauses().values().forEach(clause -> byLine.put(clause.line(), clause));
    charter
        .rules()
        .forEach(rule -> rules.computeIfAbsent(rule.line(), l -> new ArrayList<>()).add(rule));
  }

  CharterDocument draw() {
    for (Part part : Parts.of(charter)) {
      if (part.clause()) {
        clause(part);
      } else {
        section(part);
      }
    }
    sections.removeIf(s -> s.clauses().isEmpty() && s.html().isEmpty());
    int words = charter.source().split("\\s+").length;
    int clauses = sections.stream().mapToInt(s -> s.clauses().size()).sum();
    return new CharterDocument(
        charter.title(),
        List.copyOf(sections),
        List.copyOf(declared),
        clauses,
        Math.max(1, Math.round((float) words / WORDS_A_MINUTE)));
  }

  private void section(Part part) {
    boolean titled = first && !part.heading().isEmpty();
    first &= part.heading().isEmpty();
    String body = part.heading().isEmpty() ? part.text() : rest(part.text());
    Words words = Words.of(body).around();
    declared.addAll(words.rules());
    String heading = titled || part.heading().isEmpty() ? "" : Words.heading(part.heading());
    sections.add(new Section(heading, words.html(), new ArrayList<>()));
  }

  private static String rest(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? "" : text.substring(end + 1);
  }

  private void clause(Part part) {
    if (sections.isEmpty()) {
      sections.add(new Section("", "", new ArrayList<>()));
    }
    Words words = Words.of(part.text()).clause(part.number());
    Clause clause = byLine.get(part.from());
    sections
        .get(sections.size() - 1)
        .clauses()
        .add(
            new Numbered(
                part.number(),
                fresh(CharterDocument.anchor(part.number())),
                words.html(),
                notes(part),
                words.rules(),
                clause == null ? "" : clause.alternative(),
                change(part)));
  }

  /** Two clauses without rules may have one number. */
  private String fresh(String wanted) {
    String anchor = wanted;
    for (int i = 2; !anchors.add(anchor); i++) {
      anchor = wanted + "-" + i;
    }
    return anchor;
  }

  private List<Note> notes(Part part) {
    Set<Note> notes = new LinkedHashSet<>();
    for (List<Rule> line : rules.subMap(part.from(), part.to()).values()) {
      boolean only = line.stream().anyMatch(Rule::complement);
      line.stream()
          .filter(rule -> !rule.complement())
          .forEach(rule -> notes.add(Note.of(rule, only)));
    }
    return List.copyOf(notes);
  }

  private String change(Part part) {
    if (before.isEmpty()) {
      return "";
    }
    String old = before.get(part.key());
    return old == null ? "new" : old.equals(part.text().strip()) ? "" : "changed";
  }
}
