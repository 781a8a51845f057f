package org.levain.charters.language.internal.read;

import java.util.Optional;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Keywords;
import org.levain.charters.language.model.Attribute;

/** Reads yes and no. */
public final class YesNo {

  private YesNo() {}

  /** {@code yes} or {@code no}, by the keywords or by the synonyms that the attribute declares. */
  public static Optional<String> read(Attribute attribute, String text) {
    String word = attribute.shared(Folding.word(text));
    if (Keywords.TRUE.contains(word)) {
      return Optional.of("yes");
    }
    return Keywords.FALSE.contains(word) ? Optional.of("no") : Optional.empty();
  }
}
