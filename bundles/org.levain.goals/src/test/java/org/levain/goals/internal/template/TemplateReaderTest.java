package org.levain.goals.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReaderTest {

  private String yaml = "";

  @BeforeEach
  void readAGoodOne() throws IOException {
    try (InputStream in =
        getClass().getResourceAsStream("/org/levain/goals/templates/help-desk.yaml")) {
      yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void readsAGoodOne() {
    assertThat(new TemplateReader().read("help-desk.yaml", yaml).id()).isEqualTo("help-desk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "axis: information|axis: fun|axis: information, culture",
        "version: 1|version: one|version: a whole number",
        "  benefit: You get|  profit: You get|en.benefit: a text",
        "version: 1|version: 1¶autor: me|autor: this field is not known",
        "from: 30|from: 300|A size from 2 upwards",
        "among {people}|among {persons}|en.slots: exactly the blanks",
        "Help with {subject}|Help with {stuff}|en.community-name: only blanks",
        "within {delay}. “Nobody|within {time}. “Nobody|en.landing: {time} is not known",
        "{page:answered}|{page:answers}|fr.landing: {page:answers} is not known",
        "id: help-desk|id: help-desk¶id: again|found duplicate key",
      })
  void tellsFileAndFieldOfAMistake(String good, String bad, String message) {
    String broken = yaml.replace(good, bad.replace("¶", "\n"));
    assertThat(broken).isNotEqualTo(yaml);
    assertThatThrownBy(() -> new TemplateReader().read("help-desk.yaml", broken))
        .isInstanceOf(BadTemplate.class)
        .hasMessageStartingWith("help-desk.yaml: ")
        .hasMessageContaining(message);
  }
}
