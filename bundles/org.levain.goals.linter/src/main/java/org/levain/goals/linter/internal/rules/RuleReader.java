package org.levain.goals.linter.internal.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.levain.goals.linter.Decision;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.internal.reading.Feature;
import org.levain.goals.linter.internal.rules.Rule.Counterexample;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a language's rule file; docs/goal-linter.md describes it. */
public final class RuleReader {

  private RuleReader() {}

  /** The rules and texts of a file. */
  public static RuleBook read(String yaml) {
    Map<?, ?> file = map(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    List<Rule> rules = list(file, "rules").stream().map(r -> rule(map(r))).toList();
    Map<String, Texts> texts = new HashMap<>();
    map(file.get("texts")).forEach((key, value) -> texts.put(key.toString(), texts(map(value))));
    Map<String, String> blanks = new LinkedHashMap<>();
    map(file.get("blanks")).forEach((key, value) -> blanks.put(key.toString(), value.toString()));
    return new RuleBook(
        rules, Map.copyOf(texts), strings(file, "quotes"), blanks, bounds(map(file.get("bounds"))));
  }

  private static Bounds bounds(Map<?, ?> bounds) {
    return new Bounds(
        Double.parseDouble(text(bounds, "accept")), Double.parseDouble(text(bounds, "refuse")));
  }

  private static Rule rule(Map<?, ?> rule) {
    String[] then = text(rule, "then").split(" ");
    return new Rule(
        text(rule, "id"),
        features(text(rule, "when"), false),
        features(text(rule, "when"), true),
        Decision.valueOf(then[0].toUpperCase(Locale.ROOT)),
        then.length > 1 ? Reason.of(then[1]) : Optional.empty(),
        text(rule, "formal").equals("true"),
        text(rule, "because"),
        text(rule, "source"),
        strings(rule, "examples"),
        others(rule));
  }

  private static Set<Feature> features(String when, boolean absent) {
    EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
    Arrays.stream(when.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.startsWith("not ") == absent)
        .map(name -> Feature.of(name.replaceFirst("^not ", "")))
        .forEach(features::add);
    return features;
  }

  private static List<Counterexample> others(Map<?, ?> rule) {
    return Stream.of(Decision.values()).flatMap(d -> others(rule, d)).toList();
  }

  private static Stream<Counterexample> others(Map<?, ?> rule, Decision decision) {
    return strings(rule, "but-" + decision.word()).stream()
        .map(sentence -> new Counterexample(decision, sentence));
  }

  private static Texts texts(Map<?, ?> texts) {
    return new Texts(text(texts, "explanation"), text(texts, "question"), text(texts, "proposal"));
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  private static List<?> list(Map<?, ?> map, String key) {
    Object value = map.get(key);
    return value instanceof List<?> list ? list : List.of();
  }

  private static List<String> strings(Map<?, ?> map, String key) {
    return list(map, key).stream().map(Object::toString).toList();
  }

  private static String text(Map<?, ?> map, String key) {
    Object value = map.get(key);
    return value == null ? "" : value.toString().strip();
  }
}
