package org.levain.charters.language.model;

import java.util.List;
import java.util.Map;

/**
 * An attribute of questions.
 *
 * @param name as declared
 * @param type what its values are
 * @param names its name and synonyms, folded
 * @param values each spelling of a value, folded, with the spelling that all of them share; empty
 *     if none are declared
 * @param groups names, folded, that rules may write for several values at once, with the shared
 *     spellings of these
 * @param open whether other values are to be expected too
 * @param unit of a number, folded; may be empty
 * @param fallback what holds where a question does not state it; empty for nothing
 * @param line where it is declared; 0 for one that is only used
 */
public record Attribute(
    String name,
    Type type,
    List<String> names,
    Map<String, String> values,
    Map<String, List<String>> groups,
    boolean open,
    String unit,
    String fallback,
    int line) {

  /** An attribute keeps its own copies. */
  public Attribute {
    names = List.copyOf(names);
    values = Map.copyOf(values);
    groups = Map.copyOf(groups);
  }

  /** Whether the charter declares it, rather than only using it. */
  public boolean declared() {
    return line > 0;
  }

  /** Whether its values are words, one or several. */
  public boolean words() {
    return type == Type.WORD || type == Type.LIST;
  }

  /** The spelling that all synonyms of a folded value share. */
  public String shared(String folded) {
    return values.getOrDefault(folded, folded);
  }

  /** The values, in their shared spellings, that a folded word of a rule stands for. */
  public List<String> meant(String folded) {
    return values.containsKey(folded)
        ? List.of(shared(folded))
        : groups.getOrDefault(folded, List.of(folded));
  }
}
