package org.levain.charters.internal.guard;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levain.charters.language.Question;
import org.levain.charters.language.model.Attribute;
import org.levain.host.SaveAct;

/**
 * The question to the charters about a save, in the charters' own words: each attribute gets what
 * the server knows, in the spelling that the charter declares or uses. What is not known is not
 * stated, and what an author writes about a text never takes the place of what the server knows.
 */
final class SaveQuestion {

  private static final Pattern QUOTES = Pattern.compile("[\"«»“”„‟]");
  private static final List<String> POST =
      List.of(
          "post", "publish", "publier", "poster", "billet", "write", "ecrire", "create", "creer");
  private static final List<String> CHANGE =
      List.of("edit", "change", "modify", "update", "modifier", "editer", "corriger", "changer");
  private static final List<String> COMMENT =
      List.of("comment", "reply", "commenter", "repondre", "commentaire");
  private static final List<String> OPEN =
      List.of("open", "public", "ouverte", "ouvert", "publique");
  private static final List<String> PRIVATE =
      List.of("private", "closed", "privee", "prive", "fermee", "ferme");
  private static final List<String> ANIMATOR =
      List.of("animator", "animateur", "animatrice", "animation");
  private static final List<String> ADMINISTRATOR =
      List.of("administrator", "administrateur", "administratrice", "admin");
  private static final List<String> MEMBER = List.of("member", "membre");

  private final Lexicon lexicon;
  private final Posting posting;
  private final Situation situation;

  private SaveQuestion(Lexicon lexicon, Posting posting, Situation situation) {
    this.lexicon = lexicon;
    this.posting = posting;
    this.situation = situation;
  }

  static Question of(Lexicon lexicon, Posting posting, Situation situation) {
    return new SaveQuestion(lexicon, posting, situation).question();
  }

  private Question question() {
    Map<String, String> stated = new LinkedHashMap<>();
    stated.put("when", situation.now().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    facts(stated);
    for (Attribute attribute : lexicon.attributes()) {
      Concept.of(attribute)
          .filter(concept -> concept != Concept.WHEN)
          .ifPresent(concept -> stated.put(attribute.name(), list(values(concept, attribute))));
    }
    return Question.of(stated);
  }

  private void facts(Map<String, String> stated) {
    StatedFacts.of(posting.text())
        .forEach(
            (name, values) ->
                lexicon
                    .find(name)
                    .filter(attribute -> Concept.of(attribute).isEmpty())
                    .ifPresent(attribute -> stated.put(attribute.name(), list(values))));
  }

  private List<String> values(Concept concept, Attribute attribute) {
    return switch (concept) {
      case ACT -> List.of(act(attribute));
      case PAGE -> List.of(posting.page());
      case SIZE -> size(attribute.unit());
      case WHEN -> List.of();
      case COMMUNITY -> situation.place().whole() ? List.of() : List.of(situation.place().name());
      case COMMUNITY_KIND ->
          situation.open().map(open -> word(attribute, open ? OPEN : PRIVATE)).orElse(List.of());
      case GROUP -> groups().toList();
      case ROLE -> roles(attribute);
      case STANDING -> groups().filter(g -> lexicon.knowsSpelled(attribute, g)).toList();
      case LOGIN -> List.of(posting.author().login());
    };
  }

  /** A charter that has no word for changing a page, or for a comment, takes it as a post. */
  private String act(Attribute attribute) {
    Optional<String> own =
        posting.act() == SaveAct.NEW
            ? Optional.empty()
            : lexicon.known(attribute, posting.act() == SaveAct.COMMENT ? COMMENT : CHANGE);
    return own.or(() -> lexicon.known(attribute, POST)).orElse(POST.get(0));
  }

  private static List<String> word(Attribute attribute, List<String> spellings, Lexicon lexicon) {
    return lexicon.known(attribute, spellings).map(List::of).orElse(List.of());
  }

  private List<String> word(Attribute attribute, List<String> spellings) {
    return word(attribute, spellings, lexicon);
  }

  private List<String> roles(Attribute attribute) {
    List<String> roles = new ArrayList<>(groups().toList());
    if (situation.animator()) {
      roles.addAll(word(attribute, ANIMATOR));
    }
    if (situation.roles().contains("administrator")) {
      roles.addAll(word(attribute, ADMINISTRATOR));
    }
    if (situation.place().whole()
        || posting.author().groups().contains(situation.place().group())) {
      roles.addAll(word(attribute, MEMBER));
    }
    return roles.stream().filter(r -> lexicon.knowsSpelled(attribute, r)).distinct().toList();
  }

  private Stream<String> groups() {
    return posting.author().groups().stream().sorted();
  }

  private List<String> size(String unit) {
    int shift =
        switch (unit) {
          case "", "mb", "mo", "megabytes", "megaoctets" -> 6;
          case "kb", "ko", "kilobytes", "kilooctets" -> 3;
          case "b", "o", "bytes", "octets", "characters", "caracteres", "signes" -> 0;
          default -> -1;
        };
    return shift < 0
        ? List.of()
        : List.of(BigDecimal.valueOf(posting.text().length(), shift).toPlainString());
  }

  /** A comma, a semicolon or a quotation mark of a name is none of the language. */
  private static String list(List<String> values) {
    return values.stream()
        .map(value -> QUOTES.matcher(value).replaceAll("'"))
        .map(value -> value.matches(".*[,;].*") ? '"' + value + '"' : value)
        .collect(Collectors.joining(", "));
  }
}
