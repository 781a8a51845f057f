package org.levain.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levain.web.Messages;
import org.levain.web.testing.MessagesCheck;

class WordsTest {

  private static final Pattern KEY = Pattern.compile("\\bt\\(\"([^\"]+)\"\\s*[,)]");

  @Test
  void areCompleteInBothLanguagesAndWellSet() {
    assertThat(MessagesCheck.faults(AdministrationModule.class)).isEmpty();
  }

  @Test
  void haveEveryKeyThatATemplateNames() throws IOException {
    Set<String> known = Messages.of(AdministrationModule.class).keys();
    assertThat(keysInTemplates()).isNotEmpty().isSubsetOf(known);
  }

  private static Set<String> keysInTemplates() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> templates = Files.list(Path.of("src/main/resources/templates"))) {
      for (Path template : templates.toList()) {
        KEY.matcher(Files.readString(template)).results().forEach(m -> keys.add(m.group(1)));
      }
    }
    return keys;
  }
}
