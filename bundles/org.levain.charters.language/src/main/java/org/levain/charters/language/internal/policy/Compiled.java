package org.levain.charters.language.internal.policy;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.levain.charters.language.Decision;
import org.levain.charters.language.Explanation;
import org.levain.charters.language.Question;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Clause;
import org.levain.charters.language.model.Rule;

/** One charter, ready to be asked. Immutable, safe for several threads. */
public final class Compiled {

  private final Charter charter;
  private final Places places;
  private final Ready[] rules;
  private final Index index;
  private final boolean open;

  /** Prepares a charter that could be read without fatal findings. */
  public Compiled(Charter charter) {
    this.charter = charter;
    this.open = charter.settings().open();
    this.places = new Places(charter);
    Tests tests = new Tests(charter, places);
    Lifting lifting = new Lifting(charter.rules());
    int[] ranks = Ranks.of(charter.rules(), charter.settings().priorities());
    Map<Ready.Kind, Ready.Kind> kinds = new HashMap<>();
    rules = new Ready[charter.rules().size()];
    for (Rule rule : charter.rules()) {
      rules[rule.index()] =
          new Ready(
              rule,
              ranks[rule.index()],
              tests.of(rule.when()),
              tests.ofAny(rule.except()),
              rule.isException() ? lifting.of(rule) : new BitSet(),
              decision(rule, rule.answer().orElse(Answer.YES)),
              decision(rule, Answer.YES),
              kinds.computeIfAbsent(Ready.Kind.of(rule), kind -> kind));
    }
    this.index = new Index(List.of(rules), places.size());
  }

  /** What this charter alone says. */
  public Verdict decide(Question question) {
    Facts facts = places.facts(question);
    Hits hits = new Hits();
    index.meet(facts, rule -> look(rule, index.rest(rule), facts, hits));
    return hits.verdict();
  }

  /** The same by looking at every rule, with what applies on the way. */
  public Verdict explain(Question question, List<Explanation.Step> steps) {
    Facts facts = places.facts(question);
    Hits hits = new Hits();
    for (int rule = 0; rule < rules.length; rule++) {
      look(rule, rules[rule].when(), facts, hits);
    }
    for (Ready hit : hits.inOrder()) {
      String lifter = hits.lifter(hit).map(by -> by.rule().clause()).orElse("");
      steps.add(new Explanation.Step(charter.file(), hit.rule(), lifter));
    }
    return hits.verdict();
  }

  /** How many rules a question meets, whether they apply or not: what an answer costs. */
  int met(Question question) {
    AtomicInteger met = new AtomicInteger();
    index.meet(places.facts(question), rule -> met.incrementAndGet());
    return met.get();
  }

  /** Tells what of a question cannot be understood. */
  public void problems(Question question, BiConsumer<String, String> problems) {
    places.facts(question, problems);
  }

  /** Whether a rule applies, lifted or not. */
  public boolean applies(Rule rule, Question question) {
    Ready ready = rules[rule.index()];
    Facts facts = places.facts(question);
    return ready.applies(facts, open) && !ready.excepted(facts);
  }

  private void look(int rule, Test[] tests, Facts facts, Hits hits) {
    Ready ready = rules[rule];
    if (ready.applies(tests, facts, open)) {
      hits.add(ready, ready.except().length > 0 && ready.excepted(facts));
    }
  }

  private Decision decision(Rule rule, Answer answer) {
    Optional<Clause> clause =
        Optional.ofNullable(charter.clauses().get(Folding.word(rule.clause())));
    boolean asks = answer == Answer.ASK;
    return new Decision(
        answer,
        rule.clause(),
        clause.map(Clause::text).orElse(""),
        asks ? rule.who() : "",
        answer == Answer.YES ? "" : clause.map(Clause::alternative).orElse(""),
        charter.file());
  }
}
