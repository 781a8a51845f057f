package org.levain.charters.language.internal.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Rules by the words of one, two or three attributes: an open table of numbers, so that a look
 * touches two places in memory. Immutable.
 */
final class Table {

  /** A word's number takes so many bits of a key. */
  private static final int BITS = 21;

  /** More combinations of stated words are not tried: all rules are looked at instead. */
  private static final int MOST_LOOKS = 4_096;

  private static final long FREE = -1;

  private final int[] places;
  private final int[] all;
  private final Test[][] filed;

  /**
   * Keys, each with its value beside it: a rule, or below zero where its rules begin in {@link
   * #lists}.
   */
  private final long[] slots;

  /** How many rules there are, then these, for each key that has several. */
  private final int[] lists;

  Table(Draft draft) {
    places = draft.places.stream().mapToInt(Integer::intValue).toArray();
    all = draft.rules.stream().mapToInt(Integer::intValue).toArray();
    filed = draft.tests.toArray(Test[][]::new);
    slots = new long[2 * 2 * 2 * Integer.highestOneBit(Math.max(1, draft.byKey.size()))];
    Arrays.fill(slots, FREE);
    List<Integer> several = new ArrayList<>();
    draft.byKey.forEach(
        (key, rules) -> {
          int slot = slot(key);
          slots[slot] = key;
          slots[slot + 1] = rules.size() == 1 ? rules.get(0) : -1 - several.size();
          if (rules.size() > 1) {
            several.add(rules.size());
            several.addAll(rules);
          }
        });
    lists = several.stream().mapToInt(Integer::intValue).toArray();
  }

  /** What will be a table. */
  static final class Draft {
    private final List<Integer> places;
    private final List<Integer> rules = new ArrayList<>();
    private final List<Test[]> tests = new ArrayList<>();
    private final Map<Long, List<Integer>> byKey = new HashMap<>();

    /** Of rules that are filed under these attributes. */
    Draft(List<Integer> places) {
      this.places = places;
    }

    /** Files a rule under every combination of the words of these tests. */
    void file(int rule, List<Test.OfWords> filed) {
      rules.add(rule);
      tests.add(filed.toArray(Test[]::new));
      file(rule, filed, 0, 0);
    }

    private void file(int rule, List<Test.OfWords> filed, int depth, long key) {
      if (depth == filed.size()) {
        List<Integer> there = byKey.computeIfAbsent(key, k -> new ArrayList<>());
        if (there.isEmpty() || there.get(there.size() - 1) != rule) {
          there.add(rule);
        }
        return;
      }
      for (int word : filed.get(depth).words()) {
        file(rule, filed, depth + 1, key << BITS | word);
      }
    }
  }

  /** Passes on the rules that are filed under words that are stated. */
  void meet(Facts facts, IntConsumer look) {
    long looks = 1;
    for (int place : places) {
      int[] stated = facts.words[place];
      if (stated == null) {
        return;
      }
      looks *= stated.length;
    }
    if (looks == 1) {
      find(only(facts), look);
    } else if (looks > MOST_LOOKS) {
      lookAtAll(facts, look);
    } else {
      meet(facts, look, 0, 0);
    }
  }

  /** The key where one word each is stated, as in most questions; below zero if one is foreign. */
  private long only(Facts facts) {
    long key = 0;
    for (int place : places) {
      key = key << BITS | facts.words[place][0];
    }
    return key;
  }

  private void lookAtAll(Facts facts, IntConsumer look) {
    for (int i = 0; i < all.length; i++) {
      boolean hold = true;
      for (Test test : filed[i]) {
        hold &= test.on(facts) == Truth.HOLDS;
      }
      if (hold) {
        look.accept(all[i]);
      }
    }
  }

  private void meet(Facts facts, IntConsumer look, int depth, long key) {
    if (depth == places.length) {
      find(key, look);
      return;
    }
    for (int word : facts.words[places[depth]]) {
      if (word >= 0) {
        meet(facts, look, depth + 1, key << BITS | word);
      }
    }
  }

  private void find(long key, IntConsumer look) {
    int slot = slot(key);
    if (key < 0 || slots[slot] != key) {
      return;
    }
    int value = (int) slots[slot + 1];
    if (value >= 0) {
      look.accept(value);
      return;
    }
    int from = -1 - value;
    for (int i = 1; i <= lists[from]; i++) {
      look.accept(lists[from + i]);
    }
  }

  /** Where a key is, or would be: an even number. */
  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & slots.length - 2;
    while (slots[slot] != FREE && slots[slot] != key) {
      slot = slot + 2 & slots.length - 1;
    }
    return slot;
  }
}
