package org.levain.charters.language.internal.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Type;

/** The attributes that a charter knows, by all their names. */
final class Vocabulary {

  /** The moment of a question; every charter knows it. */
  private static final Attribute WHEN =
      new Attribute(
          "when", Type.DATE_TIME, List.of("when", "quand"), Map.of(), Map.of(), true, "", "", 1);

  private final Map<String, Attribute> byName = new HashMap<>();
  private final Map<String, Attribute> own = new LinkedHashMap<>();

  Vocabulary(Collection<Attribute> inherited) {
    put(WHEN);
    inherited.forEach(this::put);
  }

  Optional<Attribute> find(String name) {
    return Optional.ofNullable(byName.get(Folding.word(name)));
  }

  /** Adds an attribute, or gives an inherited one more names and values. */
  void put(Attribute attribute) {
    Attribute before = byName.get(attribute.names().get(0));
    Attribute merged = before == null || before == WHEN ? attribute : merged(before, attribute);
    if (before != null) {
      own.remove(before.name());
      before.names().forEach(byName::remove);
    }
    own.put(merged.name(), merged);
    merged.names().forEach(name -> byName.put(name, merged));
  }

  /** In the order in which they are declared or used. */
  List<Attribute> attributes() {
    return List.copyOf(own.values());
  }

  Collection<String> names() {
    return byName.keySet();
  }

  private static Attribute merged(Attribute before, Attribute now) {
    if (before.type() != now.type()) {
      return now;
    }
    List<String> names = new ArrayList<>(now.names());
    before.names().stream().filter(n -> !names.contains(n)).forEach(names::add);
    Map<String, String> values = new HashMap<>(before.values());
    values.putAll(now.values());
    Map<String, List<String>> groups = new HashMap<>(before.groups());
    groups.putAll(now.groups());
    return new Attribute(
        before.name(),
        now.type(),
        names,
        values,
        groups,
        before.open() || now.open(),
        now.unit().isEmpty() ? before.unit() : now.unit(),
        now.fallback().isEmpty() ? before.fallback() : now.fallback(),
        now.line());
  }
}
