package org.levain.goals.linter.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final String LIST =
      """
      [make]   # acts
      réparer, tri, bâtir
      [vague]
      favoriser
      [generic]
      communication, bonne pratique, bonne pratique de métier
      [people]
      nurse, agent
      [article]
      le
      [traits]
      modifiers first
      [endings none]
      s >, x >
      [endings finite]
      ons > er
      [endings participle]
      e > er
      [suffixes abstract]
      ité, ance
      """;

  private final Lexicon lexicon = Lexicon.read(LIST.lines());

  @Test
  void knowsWordsAndTheirForms() {
    assertThat(lexicon.meaning("reparer"))
        .returns(Set.of(WordClass.MAKE), Meaning::acts)
        .returns(Form.BASE, Meaning::form);
    assertThat(lexicon.meaning("reparons").form()).isEqualTo(Form.FINITE);
    assertThat(lexicon.meaning("repare").form()).isEqualTo(Form.PARTICIPLE);
    assertThat(lexicon.meaning("nurses"))
        .returns(Set.of(WordClass.PEOPLE), Meaning::others)
        .returns(Form.NONE, Meaning::form);
    assertThat(lexicon.meaning("les").known()).isFalse();
    assertThat(lexicon.meaning("vanne")).isEqualTo(Meaning.UNKNOWN);
    assertThat(lexicon.modifiersFirst()).isTrue();
    assertThat(Lexicon.read(Stream.of("[make]", "trier")).modifiersFirst()).isFalse();
  }

  @Test
  void believesNoStemOfOneLetter() {
    assertThat(new Ending("ons", "er", Form.FINITE).undo("tons")).isEmpty();
    assertThat(new Ending("ons", "er", Form.FINITE).undo("trons")).contains("trer");
    assertThat(new Ending("ons", "er", Form.FINITE).undo("trier")).isEmpty();
  }

  @Test
  void takesTheLongestPhrase() {
    List<String> words = List.of("les", "bonnes", "pratiques", "de", "metier");
    assertThat(lexicon.phraseAt(words, 1).length()).isEqualTo(5 - 1);
    assertThat(lexicon.phraseAt(words.subList(0, 4), 1).length()).isEqualTo(2);
    assertThat(lexicon.phraseAt(words, 0)).isEqualTo(Phrase.NONE);
    assertThat(lexicon.phraseAt(List.of("bonnes"), 0)).isEqualTo(Phrase.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "communicaton, true",
    "comunication, true",
    "communciation, true",
    "communicationn, false",
    "communicatiox, false",
    "xommunication, false",
    "commutation, false",
    "favorsier, true",
    "repaerr, false"
  })
  void forgivesOneLetterOfAVagueWord(String typed, boolean known) {
    assertThat(lexicon.meaning(typed).known()).isEqualTo(known);
  }

  @Test
  void looksBehindNoTyposInShortOrEndlessWords() {
    Typos typos = new Typos(List.of("echange", "agent"));
    assertThat(typos.meant("echnge")).contains("echange");
    assertThat(typos.meant("ehcange")).contains("echange");
    assertThat(typos.meant("agnt")).isEqualTo(Optional.empty());
    assertThat(typos.meant("echange".repeat(7))).isEmpty();
  }

  @Test
  void readsEndingsOfUnknownWords() {
    assertThat(lexicon.bySuffix("sobriete")).isEmpty();
    assertThat(lexicon.bySuffix("viabilite")).containsExactly(WordClass.ABSTRACT);
    assertThat(lexicon.bySuffix("visite")).containsExactly(WordClass.ABSTRACT);
    assertThat(lexicon.bySuffix("suite")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "pratiques, pratiqu",
    "mots, mot",
    "cours, cour",
    "tas, tas",
    "journaux, journau",
    "class, class",
    "party, parti",
    "parties, parti",
    "bus, bus",
    "relais, relai",
    "index, index"
  })
  void recognisesWordsInsideAPhrase(String word, String stem) {
    assertThat(Phrase.stem(word)).isEqualTo(stem);
  }

  @Test
  void joinsMeanings() {
    Meaning noun = Meaning.of(WordClass.TOOL);
    Meaning verb = new Meaning(Set.of(WordClass.MAKE), Form.GERUND);
    assertThat(noun.or(verb))
        .returns(Form.GERUND, Meaning::form)
        .returns(Set.of(WordClass.TOOL), Meaning::others)
        .returns(Set.of(WordClass.MAKE), Meaning::acts);
    assertThat(verb.or(new Meaning(Set.of(WordClass.TALK), Form.BASE)).form())
        .isEqualTo(Form.GERUND);
    assertThat(Meaning.UNKNOWN.or(noun)).isSameAs(noun);
    assertThat(noun.can(WordClass.TOOL)).isTrue();
    assertThat(noun.can(WordClass.MAKE)).isFalse();
  }
}
