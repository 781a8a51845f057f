package org.levain.charters.language.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.levain.charters.language.Finding;
import org.levain.charters.language.Limits;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Keywords;
import org.levain.charters.language.internal.text.Keywords.Directive;
import org.levain.charters.language.internal.text.Nearest;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Clause;
import org.levain.charters.language.model.Rule;
import org.levain.charters.language.model.TestQuestion;

/** Puts a charter together from its lines. */
public final class Assembly {

  /** A full stop behind the last word is no part of it. */
  private static final Pattern ENDING = Pattern.compile("(?<=[\\p{L}\\d])\\s*\\.\\s*$");

  private final String file;
  private final String source;
  private final Findings findings;
  private final Declarations declarations;
  private final Vocabulary vocabulary;
  private final Clauses clauses;
  private final List<RawRule> raw = new ArrayList<>();
  private final List<TestQuestion> tests = new ArrayList<>();
  private int attributes;
  private String title = "";

  /** Starts with what is inherited. */
  public Assembly(String file, String source, Optional<Charter> inherited) {
    this.file = file;
    this.source = source;
    this.findings = new Findings(file);
    this.declarations = new Declarations(inherited);
    this.vocabulary = new Vocabulary(inherited.map(Charter::attributes).orElse(List.of()));
    this.clauses = new Clauses(findings);
  }

  /** The charter; what cannot be understood is left out and found. */
  public Charter charter() {
    SourceLines.of(source).forEach(this::line);
    Words words = new Words(vocabulary, findings);
    raw.forEach(rule -> words.check(rule.line(), rule.body().all()));
    tests.forEach(test -> words.check(test));
    Inference.complete(vocabulary, raw.stream().flatMap(r -> r.body().all().stream()).toList());
    RuleBuilder builder = new RuleBuilder(vocabulary, declarations.settings(), findings);
    raw.forEach(builder::add);
    List<Rule> rules = builder.rules();
    Map<String, Clause> all = clauses.all();
    return new Charter(
        file, title, declarations.settings(), vocabulary.attributes(), all, rules, tests, source);
  }

  /** What could not be understood so far. */
  public List<Finding> findings() {
    return findings.inOrder();
  }

  private void line(SourceLine line) {
    if (line.text().length() > Limits.LINE) {
      findings.add(
          line.number(),
          Finding.Kind.LIMIT,
          "found "
              + line.text().length()
              + " characters in a line, expected at most "
              + Limits.LINE);
    } else if (line.prose()) {
      prose(line);
    } else {
      try {
        machine(line);
      } catch (Unreadable e) {
        findings.unreadable(line.number(), e);
      }
    }
  }

  private void prose(SourceLine line) {
    if (title.isEmpty() && line.text().startsWith("# ")) {
      title = line.text().substring(2).strip();
    }
    clauses.prose(line);
  }

  private void machine(SourceLine line) throws Unreadable {
    String bracket = Folding.word(line.bracket());
    Optional<Directive> directive = Keywords.directive(bracket);
    if (directive.isPresent()) {
      declare(directive.get(), line);
      return;
    }
    String first = bracket.split("[ ,;:]")[0];
    if (!Keywords.first().contains(first) && !first.equals("par")) {
      throw unknown(line.bracket(), first);
    }
    rule(line);
  }

  private static Unreadable unknown(String bracket, String first) {
    String meant =
        Nearest.of(first, Keywords.first()).map(word -> " (did you mean " + word + "?)").orElse("");
    return Unreadable.found(
        bracket,
        "a keyword in the brackets, such as yes, no, ask, lift, attribute or test" + meant);
  }

  private void rule(SourceLine line) throws Unreadable {
    Head head = Head.read(line.bracket());
    Body body = Body.read(ENDING.matcher(line.body().replaceAll("[\\h]", " ")).replaceFirst(""));
    Optional<String> clause = clauses.rule(line.number());
    if (clause.isEmpty()) {
      throw Unreadable.found("[" + line.bracket() + "]", "a numbered clause before the first rule");
    }
    if (raw.size() == Limits.RULES) {
      findings.add(
          line.number(),
          Finding.Kind.LIMIT,
          "found one more rule, expected at most " + Limits.RULES);
    }
    if (raw.size() < Limits.RULES) {
      raw.add(new RawRule(line.number(), clause.get(), head, body, line.text()));
    }
  }

  private void declare(Directive directive, SourceLine line) throws Unreadable {
    String body = line.body().replaceAll("[\\h]", " ");
    switch (directive) {
      case ATTRIBUTE -> attribute(AttributeReader.read(body, line.number()));
      case ZONE -> declarations.zone(body);
      case HOLIDAYS -> declarations.holidays(body);
      case PRIORITY -> declarations.priorities(body);
      case NOT_STATED -> declarations.notStated(body);
      case INSTEAD -> {
        if (line.body().isBlank()) {
          throw Unreadable.found("", "what can be done instead, behind [instead]");
        }
        if (!clauses.instead(line.body().strip())) {
          throw Unreadable.found("[" + line.bracket() + "]", "a numbered clause before it");
        }
      }
      case TEST -> test(TestReader.read(line.number(), body));
    }
  }

  private void attribute(Attribute attribute) throws Unreadable {
    if (++attributes > Limits.ATTRIBUTES) {
      throw Unreadable.found("one more attribute", "at most " + Limits.ATTRIBUTES);
    }
    for (String name : attribute.names()) {
      Optional<Attribute> before = vocabulary.find(name);
      if (before.isPresent()
          && before.get().line() > 1
          && !before.get().names().get(0).equals(attribute.names().get(0))) {
        throw Unreadable.found(
            name, "each name for one attribute only (see line " + before.get().line() + ")");
      }
    }
    vocabulary.put(attribute);
  }

  private void test(TestQuestion test) throws Unreadable {
    if (tests.size() == Limits.TESTS) {
      throw Unreadable.found("one more test question", "at most " + Limits.TESTS);
    }
    tests.add(test);
  }
}
