package org.levain.charters.language.internal.check;

import java.util.List;
import java.util.Set;
import org.levain.charters.language.Finding;
import org.levain.charters.language.internal.read.Findings;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Layer;
import org.levain.charters.language.model.Op;
import org.levain.charters.language.model.Rule;
import org.levain.charters.language.model.Value;

/**
 * Finds clauses that ask approval for ordinary posts: whoever must ask before each post stops
 * posting. An ordinary post is one of which the rule says nothing but what is done, by whom and
 * where.
 */
final class Ordinary {

  private static final Set<String> ACTS =
      Set.of(
          "post",
          "publish",
          "write",
          "comment",
          "reply",
          "answer",
          "message",
          "publication",
          "question",
          "poster",
          "publier",
          "ecrire",
          "commenter",
          "repondre",
          "billet",
          "commentaire",
          "reponse",
          "contribution",
          "photo",
          "photograph",
          "picture",
          "article",
          "discussion");
  private static final Set<String> BESIDE =
      Set.of(
          "act",
          "action",
          "acte",
          "kind",
          "type",
          "genre",
          "nature",
          "content",
          "contenu",
          "role",
          "status",
          "statut",
          "group",
          "groupe",
          "member",
          "membre",
          "who",
          "qui",
          "author",
          "auteur",
          "community",
          "communaute",
          "place",
          "lieu",
          "space",
          "espace",
          "department",
          "service");

  private Ordinary() {}

  static void find(Charter charter, Findings findings) {
    for (Rule rule : charter.rules()) {
      boolean asks = rule.answer().filter(a -> a == Answer.ASK).isPresent();
      if (asks && rule.layer() != Layer.OTHERWISE && ordinary(rule.when())) {
        findings.add(
            rule.line(),
            Finding.Kind.APPROVAL,
            "clause "
                + rule.clause()
                + " asks approval for ordinary posts; people who must wait stop posting. Consider publishing at once and correcting afterwards, or say in the rule what makes the post special");
      }
    }
  }

  private static boolean ordinary(List<Condition> when) {
    return when.stream().allMatch(c -> BESIDE.contains(Folding.word(c.attribute())) && beside(c));
  }

  /** What is done or written must be something ordinary; who and where may be anything. */
  private static boolean beside(Condition condition) {
    boolean what =
        Set.of("act", "action", "acte", "kind", "type", "genre", "nature", "content", "contenu")
            .contains(Folding.word(condition.attribute()));
    boolean ordinary =
        condition.values().stream()
            .anyMatch(v -> v instanceof Value.Word word && ACTS.contains(word.text()));
    return !what || condition.op() == Op.IS && ordinary;
  }
}
