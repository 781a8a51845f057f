package org.levain.goals.internal.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.levain.goals.internal.action.Insistence;
import org.levain.goals.linter.Finding;
import org.levain.goals.linter.Verdict;

/**
 * What the linter says, beside the field.
 *
 * @param decision {@code accept}, {@code refuse} or {@code unsure}
 * @param reason the main reason of a refusal: {@code too_broad}
 * @param language code of the language of the texts
 * @param sentence the sentence, with the words that are true of any network marked
 * @param explanation why
 * @param question what to think about
 * @param proposal the sentence rewritten, or empty
 * @param given what the person has answered so far
 */
public record VerdictView(
    String decision,
    String reason,
    String language,
    List<Part> sentence,
    String explanation,
    String question,
    String proposal,
    Insistence given) {

  /** A part of the sentence. */
  public record Part(String text, boolean marked) {}

  static Optional<VerdictView> of(Optional<Verdict> verdict, String sentence, Insistence given) {
    return verdict.map(v -> of(v, sentence, given));
  }

  private static VerdictView of(Verdict v, String sentence, Insistence given) {
    return new VerdictView(
        v.decision().word(),
        v.reason().map(r -> r.word()).orElse(""),
        v.language().getLanguage(),
        parts(sentence, v.findings()),
        v.explanation(),
        v.question(),
        v.proposal(),
        given);
  }

  private static List<Part> parts(String sentence, List<Finding> findings) {
    List<Part> parts = new ArrayList<>();
    int end = 0;
    for (Finding f : weak(findings)) {
      if (f.start() >= end && f.end() <= sentence.length()) {
        add(parts, sentence.substring(end, f.start()), false);
        add(parts, sentence.substring(f.start(), f.end()), true);
        end = f.end();
      }
    }
    add(parts, sentence.substring(end), false);
    return parts;
  }

  private static List<Finding> weak(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.kind() != Finding.Kind.OBJECT && f.kind() != Finding.Kind.OUTCOME)
        .sorted(Comparator.comparingInt(Finding::start))
        .toList();
  }

  private static void add(List<Part> parts, String text, boolean marked) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, marked));
    }
  }
}
