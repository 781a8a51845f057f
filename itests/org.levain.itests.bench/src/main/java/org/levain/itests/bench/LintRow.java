package org.levain.itests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.levain.goals.linter.GoalLinter;

/** How long the goal linter takes for a sentence, and what its data weighs. */
final class LintRow implements Row {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
  private static final String SENTENCES =
      "bundles/org.levain.goals.linter/src/test/resources/corpus/heldout.tsv";
  private static final int WARM = 3;
  private static final int ROUNDS = 5;
  private static final double NANOS = 1_000_000;
  private static final double MEGABYTE = 1024 * 1024;

  @Override
  public String name() {
    return "lint";
  }

  @Override
  public List<Sample> measure(Bench bench) {
    bench.endServer();
    List<Sample> samples = new ArrayList<>();
    double before = used();
    GoalLinter linter = new GoalLinter();
    LANGUAGES.forEach(language -> linter.lint("2", language));
    samples.add(Sample.of(name(), "levain", "heap-mb", List.of(Math.max(0, used() - before))));
    for (Locale language : LANGUAGES) {
      samples.add(
          Sample.of(name(), "levain", "ms-p99", rounds(linter, language))
              .with("language", language.getLanguage()));
    }
    return samples;
  }

  @Override
  public List<Figure> figures(Samples samples) {
    return List.of(
        Figure.limit("a sentence, p99", samples.most("levain", "ms-p99"), 50, "ms"),
        Figure.limit("data of both languages", samples.most("levain", "heap-mb"), 60, "MB"));
  }

  private static List<Double> rounds(GoalLinter linter, Locale language) {
    List<String> sentences = sentences(language);
    List<Double> rounds = new ArrayList<>();
    for (int round = -WARM; round < ROUNDS; round++) {
      double longest = Sample.quantile(millis(linter, language, sentences), 0.99);
      if (round >= 0) {
        rounds.add(longest);
      }
    }
    return rounds;
  }

  private static List<Double> millis(GoalLinter linter, Locale language, List<String> sentences) {
    List<Double> millis = new ArrayList<>();
    for (String sentence : sentences) {
      long begin = System.nanoTime();
      linter.lint(sentence, language);
      millis.add((System.nanoTime() - begin) / NANOS);
    }
    return millis;
  }

  /** Sentences that people judged: real ones and written ones, long and short. */
  private static List<String> sentences(Locale language) {
    Path file = Path.of(System.getProperty("levain.it.root", "."), SENTENCES);
    try {
      return Files.readAllLines(file).stream()
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells[1].equals(language.getLanguage()))
          .map(cells -> cells[2])
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the sentences in " + file, e);
    }
  }

  private static double used() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    System.gc();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}
