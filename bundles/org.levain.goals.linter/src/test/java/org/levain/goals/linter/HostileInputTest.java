package org.levain.goals.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Anything can be typed into a field, or sent to the API. */
class HostileInputTest {

  private static final Duration BAR = Duration.ofMillis(50);
  private static final int TIMES = 20;

  private static final GoalLinter LINTER = warm();

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("a".repeat(100_000), Decision.REFUSE),
        Arguments.of("a ".repeat(50_000), Decision.REFUSE),
        Arguments.of("Share. ".repeat(15_000), Decision.REFUSE),
        Arguments.of("[".repeat(100_000), Decision.REFUSE),
        Arguments.of("<b".repeat(50_000), Decision.REFUSE),
        Arguments.of("1,".repeat(50_000), Decision.REFUSE),
        Arguments.of("a.b".repeat(33_000), Decision.REFUSE),
        Arguments.of("-".repeat(100_000), Decision.REFUSE),
        Arguments.of(",".repeat(100_000), Decision.REFUSE),
        Arguments.of("a, ".repeat(33_000), Decision.REFUSE),
        Arguments.of("share and ".repeat(10_000), Decision.REFUSE),
        Arguments.of("\uD83C\uDF89 ".repeat(30_000), Decision.REFUSE),
        Arguments.of("réparer les vélos et ".repeat(5_000), Decision.REFUSE),
        Arguments.of("", Decision.REFUSE),
        Arguments.of(" \t\n ", Decision.REFUSE),
        Arguments.of("\u0000\u0001\u202E\u200B", Decision.REFUSE),
        Arguments.of("\uD83C\uDF89\uD83D\uDE80", Decision.REFUSE),
        Arguments.of("\uD83C", Decision.REFUSE),
        Arguments.of("<script>alert(1)</script>", Decision.REFUSE),
        Arguments.of("Мы чиним велосипеды", Decision.UNSURE),
        Arguments.of("自転車を修理する", Decision.UNSURE),
        Arguments.of("Wir wollen die Kosten für das Lager mit dem Team senken", Decision.UNSURE));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isAnsweredAtOnce(String text, Decision decision) {
    Verdict verdict = LINTER.lint(text, Locale.FRENCH);
    assertThat(verdict.decision()).isEqualTo(decision);
    assertThat(verdict.question()).isNotBlank();
    assertThat(verdict.proposal()).isNotBlank().doesNotContain("<", "\u202E", "\u0000");
    assertThat(quickest(text)).isLessThan(BAR);
  }

  /**
   * The machine may be busy with something else: what counts is the quickest of several times, by
   * the processor's time of this thread.
   */
  private static Duration quickest(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Duration quickest = Duration.ofDays(1);
    for (int i = 0; i < TIMES && quickest.compareTo(BAR) >= 0; i++) {
      long begin = threads.getCurrentThreadCpuTime();
      LINTER.lint(text, Locale.FRENCH);
      Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - begin);
      quickest = taken.compareTo(quickest) < 0 ? taken : quickest;
    }
    return quickest;
  }

  @ParameterizedTest
  @MethodSource("disguises")
  void isReadThroughItsDisguise(String text) {
    assertThat(LINTER.lint(text, Locale.FRENCH).decision()).isEqualTo(Decision.ACCEPT);
  }

  static Stream<String> disguises() {
    return Stream.of(
        "Réparer\u00A0les vélos de l\u2019école",
        "REPARER LES VELOS DE L'ECOLE",
        "reparer les velos de l ecole",
        "Ré\u00ADparer les vé\u200Blos de l'école",
        "<b>Réparer</b> les vélos de l&#39;école",
        "Re\u0301parer les ve\u0301los de l'e\u0301cole !",
        "\u202ERéparer les vélos de l'école\u202C");
  }

  private static GoalLinter warm() {
    GoalLinter linter = new GoalLinter();
    for (int i = 0; i < 50; i++) {
      linter.lint("Partager les bonnes pratiques entre " + i + " services", Locale.FRENCH);
      linter.lint("Share the good practices of " + i + " departments with all", Locale.ENGLISH);
    }
    return linter;
  }
}
