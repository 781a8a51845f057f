package org.levain.goals.linter.internal.opinion;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levain.goals.linter.Reason;

/**
 * Weighs the clues of a sentence: a linear model (multinomial logistic regression) learnt from
 * sentences that people judged. Class 0 is a goal, class 1 + n the reason of ordinal n. It says how
 * likely a judgement is, not why; the rules say why. Immutable, safe for several threads.
 */
public final class SecondReader {

  /** How many classes there are: a goal, or one of the reasons. */
  public static final int CLASSES = 1 + Reason.values().length;

  /** Weights are kept in hundredths. */
  private static final float UNIT = 100;

  private final Map<String, float[]> weights;

  /** A reader of these weights, by clue. */
  public SecondReader(Map<String, float[]> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** Reads a model: a clue, a tab, and its weights in hundredths, parted by spaces. */
  public static SecondReader read(Stream<String> lines) {
    Map<String, float[]> weights = new HashMap<>();
    lines
        .map(line -> line.split("\t"))
        .filter(cells -> cells.length == 2)
        .forEach(cells -> weights.put(cells[0], weights(cells[1].split(" "))));
    return new SecondReader(weights);
  }

  private static float[] weights(String[] hundredths) {
    float[] weights = new float[CLASSES];
    for (int i = 0; i < hundredths.length; i++) {
      weights[i] = Integer.parseInt(hundredths[i]) / UNIT;
    }
    return weights;
  }

  /**
   * The model as {@link #read} takes it, in the order of the clues; clues that say nothing left
   * out.
   */
  public String written() {
    return weights.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey() + "\t" + hundredths(entry.getValue()))
        .filter(line -> line.matches("(?s).*\t.*[1-9].*"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String hundredths(float[] weights) {
    int[] rounded = new int[weights.length];
    for (int i = 0; i < weights.length; i++) {
      rounded[i] = Math.round(weights[i] * UNIT);
    }
    return Arrays.stream(rounded).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }

  /** What it thinks of a sentence with these clues. */
  public Opinion opinion(Collection<String> clues) {
    double[] likely = likely(clues);
    int reason = 1;
    for (int i = 2; i < CLASSES; i++) {
      reason = likely[i] > likely[reason] ? i : reason;
    }
    return new Opinion(likely[0], Reason.values()[reason - 1]);
  }

  private double[] likely(Collection<String> clues) {
    double[] sums = new double[CLASSES];
    for (String clue : clues) {
      float[] weight = weights.get(clue);
      for (int i = 0; weight != null && i < CLASSES; i++) {
        sums[i] += weight[i];
      }
    }
    return shares(sums);
  }

  /** Sums of weights as shares of 1. */
  public static double[] shares(double[] sums) {
    double most = Arrays.stream(sums).max().orElse(0);
    double[] shares = Arrays.stream(sums).map(sum -> StrictMath.exp(sum - most)).toArray();
    double all = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / all).toArray();
  }
}
