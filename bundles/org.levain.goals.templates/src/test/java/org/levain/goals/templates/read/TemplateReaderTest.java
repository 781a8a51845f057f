package org.levain.goals.templates.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.goals.templates.Measure;
import org.levain.goals.templates.goal.GoalVerdict;
import org.levain.goals.templates.shipped.ShippedTemplates;
import org.levain.goals.templates.words.Language;

class TemplateReaderTest {

  private static final String GOOD =
      new String(ShippedTemplates.file("help-desk"), StandardCharsets.UTF_8);

  private final TemplateReader reader = new TemplateReader();

  @Test
  void readsAGoodOne() {
    assertThat(reader.read("help-desk.yaml", GOOD)).isInstanceOf(Reading.Readable.class);
  }

  @Test
  void readsJsonToo() {
    assertThat(reader.read("x.json", "{\"id\": \"x\"}").mistakes())
        .extracting(TemplateFault::field)
        .contains("id", "version", "axis", "size", "fr", "en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "axis: information|axis: fun|axis|information, culture",
        "id: help-desk|id: help-desks|id|the name of the file, help-desk.yaml",
        "version: 2|version: two|version|a whole number from 1",
        "  benefit: You get|  profit: You get|en.profit|the fields name, benefit",
        "  benefit: You get|  profit: You get|en.benefit|one line of 3 to 250 characters; found nothing",
        "version: 2|version: 2¶autor: me|autor|the fields format, id",
        "from: 30|from: 300|size.to|a whole number from 300",
        "among {people}|among {persons}|en.sentence|a definition of the blank “persons”",
        "among {people}|among {persons}|en.slots|a blank {people} in the sentence",
        "Help with {subject}|Help with {stuff}|en.community-name|“{stuff}”",
        "within {delay}. “Nobody|within {time}. “Nobody|en.landing|“{time}”",
        "{page:answered}|{page:answers}|en.landing|“{page:answers}”",
        "id: help-desk|id: help-desk¶id: again|id|a field that stands only once",
        "title: Ask here|title: Ask here?|en.pages[0].title|a name that any wiki can hold",
        "title: Ask here|title: Answers by TASK|en.pages[1].title|no other page",
        "id: how-to-ask|id: answered|en.pages[1].id|no other page",
        "id: how-to-ask|id: how-to|en|the same pages as in French",
        "review-after-weeks: 12|review-after-weeks: 1|review-after-weeks|from 2 to 52",
        "review-after-weeks: 12|¶|review-after-weeks|found nothing",
        "the new timetable tool|the new tool. And the old one|en.sentence|a goal in one sentence",
        "the new timetable tool|the C/C++ tool|en.community-name|a name that any wiki can hold",
        "fr:|de:|fr|the fields name, benefit",
        "fr:|de:|de|the fields format, id",
      })
  void tellsFieldAndWhatWasExpected(String good, String bad, String field, String message) {
    String broken = GOOD.replaceFirst("\\Q" + good + "\\E", quoted(bad));
    assertThat(broken).isNotEqualTo(GOOD);
    assertThat(reader.read("help-desk.yaml", broken).mistakes())
        .anySatisfy(
            fault -> {
              assertThat(fault.file()).isEqualTo("help-desk.yaml");
              assertThat(fault.line()).isPositive();
              assertThat(fault.field()).isEqualTo(field);
              assertThat(fault.message(Locale.ENGLISH)).contains(message);
            });
  }

  private static String quoted(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement.replace("¶", "\n"));
  }

  @Test
  void tellsTheLineOfAWordInsideAText() {
    String broken = GOOD.replace("3. You will have an answer within {delay}", "3. Within {time}");
    int line = (int) broken.substring(0, broken.indexOf("{time}")).lines().count();
    assertThat(reader.read("help-desk.yaml", broken).mistakes())
        .extracting(TemplateFault::line, TemplateFault::field)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(line, "en.landing"));
  }

  @Test
  void tellsAllFaultsAtOnceInTheOrderOfTheFile() {
    String broken =
        GOOD.replace("axis: information", "axis: fun")
            .replace("title: Ask here", "title: Ask / here")
            .replace("from: 30", "from: few");
    List<TemplateFault> faults = reader.read("help-desk.yaml", broken).mistakes();
    assertThat(faults)
        .extracting(TemplateFault::field)
        .containsExactly("axis", "size.from", "en.pages[0].title");
    assertThat(faults).extracting(TemplateFault::line).isSorted();
  }

  @Test
  void tellsInFrench() {
    String broken = GOOD.replace("axis: information", "axis: fun");
    assertThat(reader.read("help-desk.yaml", broken).mistakes())
        .extracting(fault -> fault.sentence(Locale.FRENCH))
        .containsExactly(
            "help-desk.yaml, ligne 4, axis\u00a0: attendu\u00a0: information, culture,"
                + " co-creation ou blockages\u202f; trouvé\u00a0: «\u00a0fun\u00a0»");
  }

  @Test
  void stillReadsTheFirstFormatWithItsMeasureInOneLine() {
    String first =
        GOOD.replaceFirst("format: 2\n", "")
            .replaceFirst("review-after-weeks: 12\n", "")
            .replaceAll("measure:\n(    .*\n){4}", "measure: Questions answered in time\n");
    var template = reader.read("help-desk.yaml", first).usable().orElseThrow();
    assertThat(template.reviewWeeks()).isEqualTo(12);
    assertThat(template.in(Language.FR).measure())
        .isEqualTo(Measure.of("Questions answered in time"));
  }

  @Test
  void asksTheRuleForGoals() {
    TemplateReader strict =
        new TemplateReader(
            (typed, language) -> new GoalVerdict.Refused(GoalVerdict.Reason.EMPTY, ""));
    assertThat(strict.read("help-desk.yaml", GOOD).mistakes())
        .extracting(TemplateFault::field)
        .containsExactly("en.sentence", "fr.sentence");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "just words",
        "- a\n- list",
        "id: [",
        "a: !!java.net.URL [x]",
        "a: !%4",
        "a: &x {b: 1}\nc: *x",
        "a: 1\n---\nb: 2",
        "? [a, b]\n: c",
        "a: \u0007",
        "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{",
      })
  void refusesWhatIsNoTemplate(String text) {
    assertThat(reader.read("x.yaml", text).mistakes()).isNotEmpty();
  }

  @Test
  void refusesOtherEncodingsAndTooMuch() {
    assertThat(reader.read("x.yaml", new byte[] {(byte) 0xE9, 'a'}).mistakes())
        .extracting(fault -> fault.message(Locale.ENGLISH))
        .containsExactly("expected a text in UTF-8; found bytes of another encoding");
    assertThat(reader.read("x.yaml", "a".repeat(TemplateReader.MAX_BYTES + 1)).mistakes())
        .hasSize(1);
  }

  @Test
  void survivesListsInsideListsWithoutEnd() {
    assertThat(reader.read("x.yaml", "[".repeat(100_000)).mistakes()).hasSize(1);
  }
}
