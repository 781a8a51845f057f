package org.levain.goals.linter.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The model in the jar is what the corpus teaches. After a change of the corpus, of the words, of
 * the rules or of the clues it is written afresh with {@code -Dlevain.train=true}.
 */
class SecondReaderTest {

  private static final String MODEL = "org/levain/goals/linter/second-reader.model";

  @Test
  void isWhatTheCorpusTeaches() throws IOException {
    String learnt = Training.from(Example.all()).written();
    if (Boolean.getBoolean("levain.train")) {
      Files.writeString(Path.of("src/main/resources", MODEL), learnt);
      return;
    }
    assertThat(learnt.equals(model()))
        .as("the model is old: run this test with -Dlevain.train=true, and commit it")
        .isTrue();
  }

  private static String model() throws IOException {
    try (InputStream file = SecondReaderTest.class.getResourceAsStream("/" + MODEL)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
