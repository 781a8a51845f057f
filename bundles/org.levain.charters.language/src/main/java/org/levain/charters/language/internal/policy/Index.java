package org.levain.charters.language.internal.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Finds the rules that may apply to a question. Each rule that asks for words is filed in a table
 * under those of up to three of its tests, of the attributes with the most words; there is a table
 * for each set of attributes. So a question about an act of somebody in a community meets the rules
 * for just that, with one look in each table, and not those of the 499 other communities.
 */
final class Index {

  /** So many tests of a rule are filed. */
  private static final int DEEPEST = 3;

  /** A rule is filed under so many combinations of words, unless one test alone has more. */
  private static final int MOST_COMBINATIONS = 16;

  private static final Test[] NONE = {};

  private final int[] always;
  private final Table[] tables;

  /** Of each rule the tests that are not filed. */
  private final Test[][] rest;

  /** Files rules. */
  Index(List<Ready> rules, int attributes) {
    int[] variety = variety(rules, attributes);
    Map<List<Integer>, Table.Draft> drafts = new LinkedHashMap<>();
    List<Integer> unfiled = new ArrayList<>();
    rest = new Test[rules.size()][];
    for (int rule = 0; rule < rules.size(); rule++) {
      List<Test.OfWords> keys = keys(rules.get(rule), variety);
      rest[rule] = without(rules.get(rule).when(), keys);
      if (keys.isEmpty()) {
        unfiled.add(rule);
      } else {
        drafts
            .computeIfAbsent(keys.stream().map(Test.OfWords::place).toList(), Table.Draft::new)
            .file(rule, keys);
      }
    }
    always = unfiled.stream().mapToInt(Integer::intValue).toArray();
    tables = drafts.values().stream().map(Table::new).toArray(Table[]::new);
  }

  /** The tests of a rule that are still to be looked at where the index has passed it on. */
  Test[] rest(int rule) {
    return rest[rule];
  }

  private static Test[] without(Test[] when, List<Test.OfWords> keys) {
    Test[] rest =
        Arrays.stream(when)
            .filter(test -> keys.stream().noneMatch(key -> key == test))
            .toArray(Test[]::new);
    return rest.length == 0 ? NONE : rest;
  }

  /**
   * Passes on the rules whose filed tests hold where these facts are stated; one may come twice.
   */
  void meet(Facts facts, IntConsumer look) {
    for (int rule : always) {
      look.accept(rule);
    }
    for (Table table : tables) {
      table.meet(facts, look);
    }
  }

  /** The tests that a rule is filed under, in the order of their attributes. */
  private static List<Test.OfWords> keys(Ready rule, int[] variety) {
    List<Test.OfWords> candidates = new ArrayList<>(filed(rule));
    candidates.sort(Comparator.comparingInt((Test.OfWords test) -> -variety[test.place()]));
    List<Test.OfWords> keys = new ArrayList<>();
    long combinations = 1;
    for (Test.OfWords test : candidates) {
      boolean first = keys.isEmpty();
      boolean fits = first || combinations * test.words().length <= MOST_COMBINATIONS;
      boolean other = keys.stream().noneMatch(key -> key.place() == test.place());
      if (fits && other && keys.size() < DEEPEST) {
        combinations *= test.words().length;
        keys.add(test);
      }
    }
    keys.sort(Comparator.comparingInt(Test.OfWords::place));
    return keys;
  }

  private static List<Test.OfWords> filed(Ready rule) {
    return Arrays.stream(rule.when())
        .filter(Test.OfWords.class::isInstance)
        .map(Test.OfWords.class::cast)
        .filter(test -> !test.negated())
        .toList();
  }

  /** How many words the tests of each attribute have. */
  private static int[] variety(List<Ready> rules, int attributes) {
    List<Set<Integer>> words = new ArrayList<>();
    for (int place = 0; place < attributes; place++) {
      words.add(new HashSet<>());
    }
    for (Ready rule : rules) {
      for (Test.OfWords test : filed(rule)) {
        for (int word : test.words()) {
          words.get(test.place()).add(word);
        }
      }
    }
    return words.stream().mapToInt(Set::size).toArray();
  }
}
