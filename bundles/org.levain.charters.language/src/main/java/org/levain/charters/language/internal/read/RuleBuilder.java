package org.levain.charters.language.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.charters.language.Finding;
import org.levain.charters.language.Limits;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Rule;
import org.levain.charters.language.model.Settings;

/** Turns rules as written into rules with typed tests; one with "only" becomes two. */
final class RuleBuilder {

  private final ConditionReader reader;
  private final Findings findings;
  private final List<Rule> rules = new ArrayList<>();

  RuleBuilder(Vocabulary vocabulary, Settings settings, Findings findings) {
    this.reader = new ConditionReader(vocabulary, settings.zone());
    this.findings = findings;
  }

  List<Rule> rules() {
    return rules;
  }

  void add(RawRule raw) {
    try {
      if (raw.body().all().size() > Limits.CONDITIONS) {
        throw Unreadable.found(raw.body().all().size() + " tests", "at most " + Limits.CONDITIONS);
      }
      List<Condition> when = conditions(raw.body().when());
      List<Condition> only = conditions(raw.body().only());
      List<List<Condition>> except = new ArrayList<>();
      for (List<RawCondition> group : raw.body().except()) {
        except.add(conditions(group));
      }
      if (only.isEmpty()) {
        rules.add(rule(raw, raw.head().answer(), when, except));
      } else {
        only(raw, when, only, except);
      }
    } catch (Unreadable e) {
      findings.add(raw.line(), Finding.Kind.SYNTAX, e.text());
    }
  }

  /** What is permitted only there is permitted there, and refused everywhere else. */
  private void only(
      RawRule raw, List<Condition> when, List<Condition> only, List<List<Condition>> except)
      throws Unreadable {
    Optional<Answer> answer = raw.head().answer();
    if (answer.isEmpty() || answer.get() == Answer.NO) {
      throw Unreadable.found("only", "only behind yes or ask; with no, write except");
    }
    List<Condition> both = new ArrayList<>(when);
    both.addAll(only);
    rules.add(rule(raw, answer, both, except));
    List<List<Condition>> elsewhere = new ArrayList<>(except);
    elsewhere.add(0, only);
    rules.add(rule(raw, Optional.of(Answer.NO), when, elsewhere));
  }

  private Rule rule(
      RawRule raw, Optional<Answer> answer, List<Condition> when, List<List<Condition>> except) {
    boolean second = answer.isPresent() && !answer.equals(raw.head().answer());
    return new Rule(
        rules.size(),
        raw.clause(),
        raw.line(),
        answer,
        raw.head().layer(),
        raw.head().guaranteed(),
        answer.filter(a -> a == Answer.ASK).isPresent() ? raw.head().who() : "",
        second ? List.of() : raw.head().lifts(),
        when,
        except,
        second,
        raw.text());
  }

  private List<Condition> conditions(List<RawCondition> raw) throws Unreadable {
    List<Condition> conditions = new ArrayList<>();
    for (RawCondition condition : raw) {
      conditions.add(reader.read(condition));
    }
    return conditions;
  }
}
