package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/charter-language.md shows is read, checked and asked as it stands. */
class DocumentationTest {

  private static final Pattern SHOWN = Pattern.compile("```charter\\R(.*?)```", Pattern.DOTALL);

  @Test
  void everyCharterOfTheDocumentationIsWithoutFindings() throws IOException {
    Matcher shown = SHOWN.matcher(Files.readString(Path.of("../../docs/charter-language.md")));
    int rules = 0;
    while (shown.find()) {
      CharterReader.Reading reading = CharterReader.read("charter-language.md", shown.group(1));
      assertThat(CharterCheck.check(reading)).isEmpty();
      rules += reading.charter().rules().size();
    }
    assertThat(rules).isGreaterThan(90);
  }
}
