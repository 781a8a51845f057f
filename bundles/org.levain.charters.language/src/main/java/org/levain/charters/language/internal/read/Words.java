package org.levain.charters.language.internal.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.levain.charters.language.Finding;
import org.levain.charters.language.Question;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Nearest;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.TestQuestion;

/** Looks for words that nobody declared. A charter that declares no attribute may use any. */
final class Words {

  /** A sentence where a test should stand. */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?:not|no|non|pas|ni|sans|without) .*"
              + "|.* (?:is|are|est|sont|in|dans|between|entre|and|or|et|ou) .*");

  /** Between values that should be parted by commas. */
  private static final Pattern OR =
      Pattern.compile("[\\s\\h]+(?:or|and|ou|et)[\\s\\h]+|[\\s\\h]*[/|+][\\s\\h]*");

  private final Vocabulary vocabulary;
  private final Findings findings;
  private final boolean declares;
  private final Set<String> used = new HashSet<>();

  Words(Vocabulary vocabulary, Findings findings) {
    this.vocabulary = vocabulary;
    this.findings = findings;
    this.declares = vocabulary.attributes().size() > 1;
  }

  void check(int line, List<RawCondition> conditions) {
    for (RawCondition condition : conditions) {
      Optional<Attribute> attribute = vocabulary.find(condition.attribute());
      if (attribute.isEmpty()) {
        undeclared(line, condition.attribute());
      } else {
        condition.values().stream()
            .filter(value -> !attribute.get().groups().containsKey(Folding.word(value)))
            .forEach(value -> value(line, attribute.get(), value));
      }
    }
  }

  void check(TestQuestion test) {
    Question.parse(test.question())
        .stated()
        .forEach(
            (name, values) -> {
              Optional<Attribute> attribute = vocabulary.find(name);
              if (attribute.isPresent()) {
                values.forEach(value -> value(test.line(), attribute.get(), value));
              } else {
                undeclared(test.line(), name);
              }
            });
  }

  private void undeclared(int line, String name) {
    String folded = Folding.word(name);
    Optional<String> meant = Nearest.of(folded, vocabulary.names());
    Optional<String> alike = meant.isPresent() ? meant : Nearest.of(folded, without(folded));
    used.add(folded);
    if (declares && SPOKEN.matcher(folded).matches()) {
      findings.unreadable(
          line, Unreadable.found(name, "a test such as act=post, or act≠post for what it is not"));
    } else if (declares || alike.isPresent()) {
      findings.add(
          line,
          Finding.Kind.UNKNOWN_WORD,
          "the attribute \"" + name + "\" is not declared" + question(alike));
    }
  }

  private Set<String> without(String folded) {
    Set<String> others = new HashSet<>(used);
    others.remove(folded);
    return others;
  }

  private void value(int line, Attribute attribute, String value) {
    String folded = Folding.word(value);
    if (attribute.words()
        && !attribute.open()
        && !value.equals("?")
        && !value.startsWith("@")
        && !attribute.values().containsKey(folded)) {
      findings.add(
          line,
          Finding.Kind.UNKNOWN_WORD,
          "\""
              + value
              + "\" is no declared value of "
              + attribute.name()
              + question(meant(attribute, value)));
    }
  }

  private static Optional<String> meant(Attribute attribute, String value) {
    List<String> parts = List.of(OR.split(value));
    boolean several = parts.stream().map(Folding::word).allMatch(attribute.values()::containsKey);
    return several
        ? Optional.of(String.join(", ", parts))
        : Nearest.of(Folding.word(value), attribute.values().keySet());
  }

  private static String question(Optional<String> meant) {
    return meant.map(word -> "; did you mean \"" + word + "\"?").orElse("");
  }
}
