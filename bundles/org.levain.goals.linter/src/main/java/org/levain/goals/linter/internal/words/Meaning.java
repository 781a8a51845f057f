package org.levain.goals.linter.internal.words;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a form can be.
 *
 * @param classes what it can be; empty if it is in no list
 * @param form the form of the verb, if it can be one
 */
public record Meaning(Set<WordClass> classes, Form form) {

  /** In no list. */
  public static final Meaning UNKNOWN = new Meaning(Set.of(), Form.NONE);

  /** One class. */
  public static Meaning of(WordClass only) {
    return new Meaning(Set.of(only), Form.NONE);
  }

  /** Whether it is in a list. */
  public boolean known() {
    return !classes.isEmpty();
  }

  /** Whether it can be this. */
  public boolean can(WordClass wordClass) {
    return classes.contains(wordClass);
  }

  /** What it can be as a verb. */
  public Set<WordClass> acts() {
    return classes.stream().filter(WordClass::act).collect(Collectors.toSet());
  }

  /** What it can be otherwise. */
  public Set<WordClass> others() {
    return classes.stream().filter(c -> !c.act()).collect(Collectors.toSet());
  }

  /** Both together. */
  public Meaning or(Meaning other) {
    if (classes.isEmpty()) {
      return other;
    }
    EnumSet<WordClass> all = EnumSet.copyOf(classes);
    all.addAll(other.classes);
    return new Meaning(all, form == Form.NONE ? other.form : form);
  }
}
