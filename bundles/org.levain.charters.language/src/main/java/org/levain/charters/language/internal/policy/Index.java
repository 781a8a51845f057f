package org.levain.charters.language.internal.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Finds the rules that may apply to a question: each rule that asks for a word is filed under the
 * words of one of its tests, that of the attribute with the most words, and within these under the
 * words of another. So a question meets the few rules for what is done in its own community, and
 * not those of the 499 others.
 */
final class Index {

  /** So few are looked at one by one. */
  private static final int FEW = 4;

  /** A test with more words would file its rule under too many within each of the others. */
  private static final int MOST_WORDS_WITHIN = 8;

  /** The same for a whole charter: so many places a rule, in the mean. */
  private static final int MOST_FILED = 4;

  private final int[] always;
  private final int[] places;
  private final List<Map<Integer, Index>> filed = new ArrayList<>();

  Index(List<Ready> rules, int attributes) {
    this(rules, IntStream.range(0, rules.size()).toArray(), attributes, OptionalInt.empty());
  }

  /**
   * Files some of the rules.
   *
   * @param mine which of the rules
   * @param outer the attribute under whose words they are filed already
   */
  private Index(List<Ready> rules, int[] mine, int attributes, OptionalInt outer) {
    Map<Integer, Map<Integer, List<Integer>>> drafts = new TreeMap<>();
    List<Integer> rest = new ArrayList<>();
    int[] variety = variety(rules, mine, attributes, outer);
    long count = 0;
    for (int rule : mine) {
      Optional<Test.OfWords> key = key(rules.get(rule), variety, outer);
      if (key.isEmpty()) {
        rest.add(rule);
      } else {
        for (int word : key.get().words()) {
          drafts
              .computeIfAbsent(key.get().place(), place -> new HashMap<>())
              .computeIfAbsent(word, w -> new ArrayList<>())
              .add(rule);
          count++;
        }
      }
    }
    boolean within = outer.isEmpty() && count <= (long) MOST_FILED * mine.length;
    always = array(rest);
    places = array(drafts.keySet());
    drafts.forEach(
        (place, draft) -> {
          Map<Integer, Index> words = new HashMap<>();
          draft.forEach(
              (word, list) -> words.put(word, within(rules, list, attributes, place, within)));
          filed.add(words);
        });
  }

  private Index(int[] few) {
    always = few;
    places = new int[0];
  }

  private static Index within(
      List<Ready> rules, List<Integer> list, int attributes, int place, boolean within) {
    return within && list.size() > FEW
        ? new Index(rules, array(list), attributes, OptionalInt.of(place))
        : new Index(array(list));
  }

  /** Passes on the rules that may apply where these facts are stated. */
  void meet(Facts facts, IntConsumer look) {
    for (int rule : always) {
      look.accept(rule);
    }
    for (int i = 0; i < places.length; i++) {
      int[] stated = facts.words[places[i]];
      if (stated != null) {
        for (int word : stated) {
          Index next = filed.get(i).get(word);
          if (next != null) {
            next.meet(facts, look);
          }
        }
      }
    }
  }

  private static Optional<Test.OfWords> key(Ready rule, int[] variety, OptionalInt outer) {
    return keys(rule, outer).stream().max(Comparator.comparingInt(test -> variety[test.place()]));
  }

  private static List<Test.OfWords> keys(Ready rule, OptionalInt outer) {
    List<Test.OfWords> keys = new ArrayList<>();
    for (Test test : rule.when()) {
      if (test instanceof Test.OfWords words && !words.negated() && mayFile(words, outer)) {
        keys.add(words);
      }
    }
    return keys;
  }

  private static boolean mayFile(Test.OfWords test, OptionalInt outer) {
    return outer.isEmpty()
        || test.place() != outer.getAsInt() && test.words().length <= MOST_WORDS_WITHIN;
  }

  private static int[] variety(List<Ready> rules, int[] mine, int attributes, OptionalInt outer) {
    List<Set<Integer>> words = new ArrayList<>();
    for (int place = 0; place < attributes; place++) {
      words.add(new HashSet<>());
    }
    for (int rule : mine) {
      for (Test.OfWords key : keys(rules.get(rule), outer)) {
        for (int word : key.words()) {
          words.get(key.place()).add(word);
        }
      }
    }
    return words.stream().mapToInt(Set::size).toArray();
  }

  private static int[] array(Collection<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
