package org.levain.goals.linter.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.goals.linter.Decision;
import org.levain.goals.linter.GoalLinter;
import org.levain.goals.linter.Verdict;
import org.levain.goals.linter.internal.answer.Languages;

/** The examples that explain a rule stay true when the second reader has spoken too. */
class BothReadersTest {

  private final GoalLinter linter = new GoalLinter();

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void seldomContradictTheExamplesOfARule(String language) {
    Locale locale = new Locale(language);
    List<Rule> rules = Languages.ofRules().of("", locale).book().rules();
    List<String> contradicted =
        rules.stream()
            .filter(rule -> rule.decision() != Decision.UNSURE)
            .flatMap(rule -> rule.examples().stream().filter(e -> contradicts(rule, e, locale)))
            .toList();
    long examples = rules.stream().mapToLong(rule -> rule.examples().size()).sum();
    assertThat(contradicted.size()).as("%s", contradicted).isLessThan((int) examples / 20);
  }

  private boolean contradicts(Rule rule, String example, Locale locale) {
    Verdict verdict = linter.lint(example, locale);
    return verdict.decision() != Decision.UNSURE && verdict.decision() != rule.decision();
  }
}
