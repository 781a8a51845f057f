package org.levain.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The module's words: complete, well-formed, and French as the French write it. */
class WordsTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern KEY = Pattern.compile("\\bt\\(\"([^\"]+)\"\\s*[,)]");

  @Test
  void hasTheSameKeysInBothLanguages() throws IOException {
    assertThat(new TreeSet<>(french().keySet())).isEqualTo(new TreeSet<>(english().keySet()));
  }

  @Test
  void hasEveryKeyThatATemplateNames() throws IOException {
    assertThat(keysInTemplates()).isNotEmpty().allMatch(english()::containsKey);
  }

  @Test
  void takesNoStraightApostropheThatAPatternWouldSwallow() throws IOException {
    for (Properties words : List.of(english(), french())) {
      assertThat(words.values()).noneMatch(text -> text.toString().contains("'"));
    }
  }

  @Test
  void fillsInArguments() throws IOException {
    for (String key : english().stringPropertyNames()) {
      for (Properties words : List.of(english(), french())) {
        String text = words.getProperty(key);
        if (text.contains("{0")) {
          assertThat(new MessageFormat(text, Locale.FRENCH).format(new Object[] {1, 2, 3}))
              .as(key)
              .doesNotContain("{");
        }
      }
    }
  }

  @Test
  void setsFrenchSignsApart() throws IOException {
    Pattern wrong =
        Pattern.compile(
            "[^\u00a0\u202f]:(?!//)(\\s|$)|[^\u202f«\u00a0][;!?](\\s|$)|«[^\u00a0]|[^\u00a0]»");
    assertThat(french().values()).noneMatch(text -> wrong.matcher(text.toString()).find());
  }

  private static List<String> keysInTemplates() throws IOException {
    List<String> keys = new ArrayList<>();
    try (Stream<Path> templates = Files.list(RESOURCES.resolve("templates"))) {
      for (Path template : templates.toList()) {
        Matcher found = KEY.matcher(Files.readString(template));
        while (found.find()) {
          keys.add(found.group(1));
        }
      }
    }
    return keys;
  }

  private static Properties english() throws IOException {
    return load("messages.properties");
  }

  private static Properties french() throws IOException {
    return load("messages_fr.properties");
  }

  private static Properties load(String file) throws IOException {
    Properties words = new Properties();
    words.load(Files.newBufferedReader(RESOURCES.resolve("OSGI-INF/l10n").resolve(file)));
    return words;
  }
}
