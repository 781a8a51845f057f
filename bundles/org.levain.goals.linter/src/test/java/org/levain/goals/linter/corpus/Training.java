package org.levain.goals.linter.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.levain.goals.linter.internal.opinion.SecondReader;

/**
 * Trains the second reader: multinomial logistic regression by stochastic gradient descent with
 * AdaGrad's steps and a quadratic penalty. The same examples give the same weights on every
 * machine: the order is drawn from a fixed seed, and the arithmetic is strict.
 */
final class Training {

  private static final int ROUNDS = 25;
  private static final double STEP = 0.1;
  private static final double PENALTY = 0.001;

  /** A clue that was seen once teaches nothing. */
  private static final int SEEN = 2;

  private static final long SEED = 7;

  private final List<Example> examples;
  private final List<String> clues = new ArrayList<>();
  private final int[][] seen;
  private final double[] penalties;
  private final double[][] weights;
  private final double[][] squares;

  private Training(List<Example> examples) {
    this.examples = examples;
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(e -> e.clues().forEach(clue -> counts.merge(clue, 1, Integer::sum)));
    Map<String, Integer> index = new HashMap<>();
    counts.keySet().stream()
        .sorted()
        .filter(clue -> counts.get(clue) >= SEEN)
        .forEach(
            clue -> {
              index.put(clue, clues.size());
              clues.add(clue);
            });
    seen =
        examples.stream()
            .map(e -> e.clues().stream().filter(index::containsKey).mapToInt(index::get).toArray())
            .toArray(int[][]::new);
    penalties =
        clues.stream().mapToDouble(c -> PENALTY * examples.size() / counts.get(c)).toArray();
    weights = new double[clues.size()][SecondReader.CLASSES];
    squares = new double[clues.size()][SecondReader.CLASSES];
  }

  /** A reader that learnt from these examples. */
  static SecondReader from(List<Example> examples) {
    Training training = new Training(examples);
    Random random = new Random(SEED);
    int[] order = IntStream.range(0, examples.size()).toArray();
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      for (int example : order) {
        training.learn(example);
      }
    }
    return training.learnt();
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }

  private void learn(int example) {
    double[] errors = errors(example);
    for (int clue : seen[example]) {
      double[] weight = weights[clue];
      double[] square = squares[clue];
      for (int k = 0; k < errors.length; k++) {
        double gradient = errors[k] + penalties[clue] * weight[k];
        square[k] += gradient * gradient;
        weight[k] -= STEP * gradient / Math.sqrt(square[k] + 1e-8);
      }
    }
  }

  private double[] errors(int example) {
    double[] sums = new double[SecondReader.CLASSES];
    for (int clue : seen[example]) {
      for (int k = 0; k < sums.length; k++) {
        sums[k] += weights[clue][k];
      }
    }
    double[] errors = SecondReader.shares(sums);
    errors[examples.get(example).label()] -= 1;
    for (int k = 0; k < errors.length; k++) {
      errors[k] *= examples.get(example).weight();
    }
    return errors;
  }

  private SecondReader learnt() {
    Map<String, float[]> learnt = new HashMap<>();
    for (int i = 0; i < clues.size(); i++) {
      float[] weight = new float[SecondReader.CLASSES];
      for (int k = 0; k < weight.length; k++) {
        weight[k] = (float) weights[i][k];
      }
      learnt.put(clues.get(i), weight);
    }
    return new SecondReader(learnt);
  }
}
