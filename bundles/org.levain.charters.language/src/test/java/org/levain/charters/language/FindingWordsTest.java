package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levain.charters.language.CharterReader.Reading;

class FindingWordsTest {

  private static final long SEED = Long.getLong("levain.charter.seed", System.nanoTime());
  private static final Path TABLE =
      Path.of("src/main/resources/org/levain/charters/language/findings_fr.tsv");
  private static final String SIGNS = "=;,.≠<>[]()\"@?:-→ 0A";

  private static List<Finding> check(String source) {
    return CharterCheck.check(CharterReader.read("c.md", source));
  }

  private static String french(String source) {
    return FindingWords.of(check(source).get(0), Locale.FRENCH);
  }

  @Test
  void sayWhatIsWrongInFrench() {
    assertThat(french("**1** A.\n[oui] acte=publier; taille=\n[sinon non]\n"))
        .isEqualTo("Il manque quelque chose\u202f; attendu\u00a0: une valeur derrière taille=.");
    assertThat(french("**1** A.\n[oui] acte=publier, rôle=élu\n[sinon non]\n"))
        .isEqualTo(
            "«\u00a0rôle=élu\u00a0» ne convient pas ici\u202f; attendu\u00a0: un point-virgule entre une condition et la suivante.");
    assertThat(french("**1** A.\n[sinon non]\n[essai] acte=publier -> oui\n"))
        .isEqualTo(
            "Attendu oui, obtenu non 1 pour «\u00a0acte=publier\u00a0»\u202f; s’appliquent\u00a0: 1 non.");
  }

  @Test
  void takeTheLongestThatFits() {
    assertThat(
            french("[attribut] rôle: mot: élu, membre\n**1** A.\n[oui] rôle=menbre\n[sinon non]\n"))
        .isEqualTo(
            "«\u00a0menbre\u00a0» n’est pas une valeur déclarée de rôle\u202f; vouliez-vous dire «\u00a0membre\u00a0»\u202f?");
  }

  @Test
  void areASentenceInEnglishToo() {
    assertThat(FindingWords.of(check("**1** A.\n[ask]\n[otherwise no]\n").get(0), Locale.ENGLISH))
        .isEqualTo("Found nothing, expected who is asked, as in [ask the animator].");
  }

  @Test
  void areSetAsFrenchIs() throws IOException {
    assertThat(Files.readString(TABLE).lines().filter(line -> line.contains("\t")))
        .allSatisfy(
            line ->
                assertThat(line.substring(line.indexOf('\t')))
                    .doesNotContainPattern("[ \u00a0][;?!]| :|« | »|'"));
  }

  /** A new sentence of the library is noticed here. */
  @Test
  void knowEverythingThatIsExpected() throws IOException {
    Pattern expected =
        Pattern.compile("Unreadable\\s*\\.found\\([^;]*?,\\s*\"((?:[^\"\\\\]|\\\\.)+)\"");
    String table = Files.readString(TABLE);
    List<String> missing = new ArrayList<>();
    int seen = 0;
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = expected.matcher(Files.readString(source, StandardCharsets.UTF_8));
        while (matcher.find()) {
          seen++;
          if (!table.contains(matcher.group(1))) {
            missing.add(source.getFileName() + ": " + matcher.group(1));
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(40);
    assertThat(missing).isEmpty();
  }

  /** Charters with a few signs or lines changed: each finding has its French. */
  @Test
  void knowWhatIsFoundInFaultyCharters() throws IOException {
    Random random = new Random(SEED);
    String documentation = Files.readString(Path.of("../../docs/charter-language.md"));
    List<String> charters = new ArrayList<>();
    Matcher fences = Pattern.compile("```charter\n(.*?)```", Pattern.DOTALL).matcher(documentation);
    while (fences.find()) {
      charters.add(fences.group(1));
    }
    Set<String> english = new HashSet<>();
    for (int i = 0; i < 400; i++) {
      String faulty = changed(charters.get(i % charters.size()), random);
      Reading reading = CharterReader.read("c.md", faulty);
      for (Finding finding : CharterCheck.check(reading, Optional.empty())) {
        if (!FindingWords.knows(finding, Locale.FRENCH)) {
          english.add(finding.text());
        }
      }
    }
    assertThat(english).as("-Dlevain.charter.seed=%d", SEED).isEmpty();
  }

  private static String changed(String charter, Random random) {
    List<String> lines = new ArrayList<>(charter.lines().toList());
    for (int change = 0; change < 6; change++) {
      int line = random.nextInt(lines.size());
      String text = lines.get(line);
      int at = text.isEmpty() ? 0 : random.nextInt(text.length());
      String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
      switch (random.nextInt(4)) {
        case 0 -> lines.set(line, text.substring(0, at) + sign + text.substring(at));
        case 1 ->
            lines.set(line, text.isEmpty() ? text : text.substring(0, at) + text.substring(at + 1));
        case 2 -> lines.set(line, lines.get(random.nextInt(lines.size())));
        default -> lines.remove(line);
      }
    }
    return String.join("\n", lines);
  }
}
