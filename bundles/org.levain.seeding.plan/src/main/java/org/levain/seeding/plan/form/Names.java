package org.levain.seeding.plan.form;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.levain.seeding.plan.Wording;

/** Names that may stand only once in a plan; case and accents written another way do not help. */
final class Names {

  private final Faults faults;
  private final Map<String, Integer> lines = new HashMap<>();

  Names(Faults faults) {
    this.faults = faults;
  }

  void claim(Text name) {
    if (name.value().isEmpty()) {
      return;
    }
    Integer first = lines.putIfAbsent(key(name.value()), name.line());
    if (first != null) {
      faults.add(
          name.line(),
          name.path(),
          Wording.of("expected.unique"),
          Wording.of("found.taken", name.value(), Integer.toString(first)));
    }
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
