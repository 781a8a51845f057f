package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * A charter of fifty clauses of an association, encoded from the documentation alone, and what its
 * plain text answers to sixty questions, by somebody who read it.
 */
class WholeCharterTest {

  private static CharterReader.Reading reading;
  private static CharterPolicy policy;

  @BeforeAll
  static void read() {
    reading = CharterReader.read("amicale.md", text("amicale.md"));
    policy = CharterPolicy.of(reading.charter());
  }

  @Test
  void hasNothingButAdvice() {
    assertThat(CharterCheck.check(reading))
        .singleElement()
        .satisfies(f -> assertThat(f.kind()).isEqualTo(Finding.Kind.APPROVAL));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "amicale.tsv", delimiter = '\t', numLinesToSkip = 1)
  void answersAsItsReadersDo(String id, String attributes, String answer) {
    Decision decision = policy.decide(Question.parse(attributes));
    assertThat(decision.answer().word() + " " + decision.clause()).as(attributes).isEqualTo(answer);
  }

  private static String text(String name) {
    try (InputStream in = WholeCharterTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
