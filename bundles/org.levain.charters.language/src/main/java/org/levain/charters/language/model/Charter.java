package org.levain.charters.language.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A charter that was read: immutable, safe for several threads.
 *
 * @param file the name of its source
 * @param title its first heading
 * @param settings what it declares about itself
 * @param attributes the attributes it declares or uses, and those it inherits
 * @param clauses in the order of the text
 * @param rules in the order of the text
 * @param tests its test questions
 * @param source the text
 */
public record Charter(
    String file,
    String title,
    Settings settings,
    List<Attribute> attributes,
    Map<String, Clause> clauses,
    List<Rule> rules,
    List<TestQuestion> tests,
    String source) {

  /** A charter keeps its own copies. */
  public Charter {
    attributes = List.copyOf(attributes);
    rules = List.copyOf(rules);
    tests = List.copyOf(tests);
  }

  /** The attribute of this declared name. */
  public Optional<Attribute> attribute(String name) {
    return attributes.stream().filter(a -> a.name().equals(name)).findFirst();
  }
}
