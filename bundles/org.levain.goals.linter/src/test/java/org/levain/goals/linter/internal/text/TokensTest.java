package org.levain.goals.linter.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.levain.goals.linter.internal.text.Token.Shape;

class TokensTest {

  private static List<String> texts(String text) {
    return Tokens.of(text).stream().map(Token::text).toList();
  }

  @Test
  void partsWordsAtApostrophesHyphensAndMarks() {
    assertThat(texts("l’école, mi-temps (deux)"))
        .containsExactly("l", "école", ",", "mi", "temps", "(", "deux", ")");
    assertThat(texts("- trier")).containsExactly("-", "trier");
  }

  @Test
  void keepsNumbersAddressesAndInitialsWhole() {
    assertThat(Tokens.of("3,5 t de 12 h 30"))
        .extracting(Token::text, Token::shape)
        .contains(org.assertj.core.groups.Tuple.tuple("de", Shape.WORD))
        .first()
        .isEqualTo(org.assertj.core.groups.Tuple.tuple("3,5", Shape.NUMBER));
    assertThat(texts("vers adullact.org")).containsExactly("vers", "adullact.org");
    assertThat(texts("les C.G.T. locaux")).containsExactly("les", "C.G.T.", "locaux");
  }

  @Test
  void leavesTagsAndInvisibleCharactersOut() {
    assertThat(texts("<b>tri</b>&nbsp;des https://example.org/a bacs"))
        .containsExactly("tri", "des", "bacs");
    assertThat(texts("ré\u00ADpa\u200Brer \u202E")).containsExactly("réparer");
  }

  @Test
  void readsABlankAsOne() {
    assertThat(Tokens.of("Réparer [quoi donc] ____"))
        .extracting(Token::shape)
        .containsExactly(Shape.WORD, Shape.BLANK, Shape.BLANK);
  }

  @Test
  void saysWhereTheyWereTyped() {
    assertThat(Tokens.of("  le Tri"))
        .extracting(Token::start, Token::end, Token::folded)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, 4, "le"),
            org.assertj.core.groups.Tuple.tuple(5, 8, "tri"));
  }

  @Test
  void tellsCapitalsAndAcronyms() {
    Token acronym = Tokens.of("SNCF").get(0);
    Token name = Tokens.of("Lyon").get(0);
    Token letter = Tokens.of("A").get(0);
    Token number = Tokens.of("42").get(0);
    assertThat(acronym.acronym()).isTrue();
    assertThat(name).returns(true, Token::capital).returns(false, Token::acronym);
    assertThat(letter.acronym()).isFalse();
    assertThat(number)
        .returns(false, Token::acronym)
        .returns(false, Token::word)
        .returns(false, Token::capital);
    assertThat(name.word()).isTrue();
  }

  @Test
  void foldsCaseAccentsAndLigatures() {
    assertThat(Folding.fold("ŒUVRER")).isEqualTo("oeuvrer");
    assertThat(Folding.fold("Élèves")).isEqualTo("eleves");
    assertThat(Folding.fold("cæcum")).isEqualTo("caecum");
    assertThat(Folding.fold("PLAIN")).isEqualTo("plain");
  }
}
