package org.levain.charters.language.internal.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Keywords;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Op;
import org.levain.charters.language.model.Type;

/** Gives attributes that are used but not declared the type that all their uses allow. */
final class Inference {

  private final Vocabulary vocabulary;
  private final Map<String, Type> types = new LinkedHashMap<>();
  private final Map<String, String> spelled = new HashMap<>();

  private Inference(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds what is not declared to the vocabulary. */
  static void complete(Vocabulary vocabulary, List<RawCondition> uses) {
    Inference inference = new Inference(vocabulary);
    uses.stream().filter(use -> vocabulary.find(use.attribute()).isEmpty()).forEach(inference::use);
    inference.types.forEach(inference::add);
  }

  private void use(RawCondition use) {
    String name = Folding.word(use.attribute());
    spelled.putIfAbsent(name, use.attribute());
    for (String value : use.values()) {
      if (!value.equals("?") && !value.startsWith("@")) {
        types.merge(name, type(use.op(), value), Inference::both);
      }
    }
    types.putIfAbsent(name, Type.WORD);
  }

  private void add(String name, Type type) {
    vocabulary.put(
        new Attribute(
            spelled.getOrDefault(name, name),
            type,
            List.of(name),
            Map.of(),
            Map.of(),
            true,
            "",
            "",
            0));
  }

  private static Type both(Type one, Type other) {
    return one == other ? one : Type.WORD;
  }

  private Type type(Op op, String value) {
    boolean number = isNumber(value);
    if (op.orders()) {
      boolean besideNumber =
          number || vocabulary.find(value).filter(a -> a.type() == Type.NUMBER).isPresent();
      return besideNumber ? Type.NUMBER : Type.DATE_TIME;
    }
    if (number) {
      return Type.NUMBER;
    }
    String word = Folding.word(value);
    if (Keywords.TRUE.contains(word) || Keywords.FALSE.contains(word)) {
      return Type.YES_NO;
    }
    return isTime(value) ? Type.DATE_TIME : Type.WORD;
  }

  private static boolean isNumber(String value) {
    return value.matches("[+-]?\\d+(?:\\.\\d+)?(?:\\.\\.[+-]?\\d+(?:\\.\\d+)?)?");
  }

  /** Words alone, such as a day or a month, are not taken for times. */
  private static boolean isTime(String value) {
    if (!value.matches(".*\\d.*")) {
      return false;
    }
    try {
      WindowReader.read(value);
      return true;
    } catch (Unreadable e) {
      return false;
    }
  }
}
