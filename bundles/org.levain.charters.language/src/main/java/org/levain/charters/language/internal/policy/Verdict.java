package org.levain.charters.language.internal.policy;

import org.jspecify.annotations.Nullable;
import org.levain.charters.language.Decision;
import org.levain.charters.language.model.Layer;

/**
 * What one charter says to a question.
 *
 * @param decision null if none of its rules decides
 * @param layer the layer of the rule that decides
 * @param guaranteed whether communities cannot narrow it
 * @param exception the yes of the exception that lifted the refusal which would have decided; null
 *     if there is none
 */
public record Verdict(
    @Nullable Decision decision, Layer layer, boolean guaranteed, @Nullable Decision exception) {

  boolean byDefault() {
    return decision == null || layer == Layer.OTHERWISE;
  }
}
