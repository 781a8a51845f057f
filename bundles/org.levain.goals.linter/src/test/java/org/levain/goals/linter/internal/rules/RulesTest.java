package org.levain.goals.linter.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.levain.goals.linter.Decision;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.Verdict;
import org.levain.goals.linter.internal.answer.Judge;
import org.levain.goals.linter.internal.answer.Language;
import org.levain.goals.linter.internal.answer.Languages;
import org.levain.goals.linter.internal.rules.Rule.Counterexample;

/** The rule files test themselves: every rule has examples, and is needed as it is. */
class RulesTest {

  private static final Languages LANGUAGES = Languages.ofRules();
  private static final List<Language> BOTH = List.of(load(Locale.FRENCH), load(Locale.ENGLISH));

  private static Language load(Locale locale) {
    return Language.load(locale, Optional.empty());
  }

  @TestFactory
  Stream<DynamicTest> decidesItsExamplesAndNoOther() {
    return eachRule((language, rule) -> assertThat(faults(language, rule)).isEmpty());
  }

  @Tag("rules")
  @TestFactory
  Stream<DynamicTest> isMissedWhenItIsDeleted() {
    return eachRule(
        (language, rule) -> {
          List<Rule> others = new ArrayList<>(language.book().rules());
          others.remove(rule);
          assertThat(answers(language.with(language.book().with(others)), rule))
              .isNotEqualTo(answers(language, rule));
        });
  }

  @Tag("rules")
  @TestFactory
  Stream<DynamicTest> isMissedWhenItIsInverted() {
    return eachRule(
        (language, rule) -> {
          List<Rule> others = new ArrayList<>(language.book().rules());
          others.set(others.indexOf(rule), inverted(rule));
          assertThat(answers(language.with(language.book().with(others)), rule))
              .isNotEqualTo(answers(language, rule));
        });
  }

  @Tag("rules")
  @TestFactory
  Stream<DynamicTest> isExplained() {
    return eachRule(
        (language, rule) -> {
          assertThat(rule.because()).isNotBlank();
          assertThat(rule.source()).isNotBlank();
          assertThat(rule.examples()).isNotEmpty();
          assertThat(rule.others()).isNotEmpty();
        });
  }

  private static Stream<DynamicTest> eachRule(Check check) {
    return BOTH.stream()
        .flatMap(
            language ->
                language.book().rules().stream()
                    .map(
                        rule ->
                            dynamicTest(
                                language.locale() + " " + rule.id(),
                                () -> check.of(language, rule))));
  }

  private static List<String> faults(Language language, Rule rule) {
    List<String> faults = new ArrayList<>();
    for (String example : rule.examples()) {
      Verdict verdict = judge(language, example);
      if (!verdict.rule().equals(rule.id()) || verdict.decision() != rule.decision()) {
        faults.add(example + " was decided by " + verdict.rule());
      }
    }
    for (Counterexample other : rule.others()) {
      Verdict verdict = judge(language, other.sentence());
      if (verdict.rule().equals(rule.id()) || verdict.decision() != other.decision()) {
        faults.add(other.sentence() + " was decided by " + verdict.rule());
      }
    }
    return faults;
  }

  private static List<String> answers(Language language, Rule rule) {
    return rule.examples().stream().map(example -> answer(language, example)).toList();
  }

  private static String answer(Language language, String sentence) {
    try {
      Verdict verdict = judge(language, sentence);
      return verdict.decision() + " " + verdict.reason() + " " + verdict.question();
    } catch (IllegalStateException noRuleFits) {
      return "none";
    }
  }

  private static Verdict judge(Language language, String sentence) {
    return new Judge(language).judge(sentence, LANGUAGES.foreign(sentence));
  }

  private static Rule inverted(Rule rule) {
    return rule.decision() == Decision.ACCEPT
        ? rule.deciding(Decision.REFUSE, Optional.of(Reason.TOO_BROAD))
        : rule.deciding(Decision.ACCEPT, Optional.empty());
  }

  /** What is looked at in a rule. */
  private interface Check {
    void of(Language language, Rule rule);
  }
}
