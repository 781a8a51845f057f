package org.levain.charters.language.internal.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Finds the rules that may apply to a question: each rule that asks for a word is filed under the
 * words of one of its tests, that of the attribute with the most words. So a question meets the
 * rules of its own community, and not those of the 499 others.
 */
final class Index {

  private static final int[] NONE = {};

  private final int[] always;
  private final int[] places;
  private final List<Map<Integer, int[]>> filed = new ArrayList<>();

  Index(List<Ready> rules, int attributes) {
    int[] variety = variety(rules, attributes);
    List<Map<Integer, List<Integer>>> drafts = new ArrayList<>();
    for (int place = 0; place < attributes; place++) {
      drafts.add(new HashMap<>());
    }
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      Optional<Test.OfWords> key = key(rules.get(i), variety);
      if (key.isEmpty()) {
        rest.add(i);
      } else {
        for (int word : key.get().words()) {
          drafts.get(key.get().place()).computeIfAbsent(word, w -> new ArrayList<>()).add(i);
        }
      }
    }
    always = array(rest);
    drafts.forEach(draft -> filed.add(arrays(draft)));
    places = array(places(drafts));
  }

  /** Passes on the rules that may apply where these facts are stated. */
  void meet(Facts facts, IntConsumer look) {
    each(always, look);
    for (int place : places) {
      int[] stated = facts.words[place];
      if (stated != null) {
        for (int word : stated) {
          each(filed.get(place).getOrDefault(word, NONE), look);
        }
      }
    }
  }

  private static void each(int[] rules, IntConsumer look) {
    for (int rule : rules) {
      look.accept(rule);
    }
  }

  private static Optional<Test.OfWords> key(Ready rule, int[] variety) {
    return keys(rule).stream().max(Comparator.comparingInt(test -> variety[test.place()]));
  }

  private static List<Test.OfWords> keys(Ready rule) {
    List<Test.OfWords> keys = new ArrayList<>();
    for (Test test : rule.when()) {
      if (test instanceof Test.OfWords words && !words.negated()) {
        keys.add(words);
      }
    }
    return keys;
  }

  private static int[] variety(List<Ready> rules, int attributes) {
    List<Set<Integer>> words = new ArrayList<>();
    for (int place = 0; place < attributes; place++) {
      words.add(new HashSet<>());
    }
    for (Ready rule : rules) {
      for (Test.OfWords key : keys(rule)) {
        for (int word : key.words()) {
          words.get(key.place()).add(word);
        }
      }
    }
    return words.stream().mapToInt(Set::size).toArray();
  }

  private static List<Integer> places(List<Map<Integer, List<Integer>>> drafts) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < drafts.size(); place++) {
      if (!drafts.get(place).isEmpty()) {
        places.add(place);
      }
    }
    return places;
  }

  private static Map<Integer, int[]> arrays(Map<Integer, List<Integer>> lists) {
    Map<Integer, int[]> arrays = new HashMap<>();
    lists.forEach((word, list) -> arrays.put(word, array(list)));
    return arrays;
  }

  private static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
