package org.levain.goals.templates.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.levain.goals.linter.GoalLinter;
import org.levain.goals.linter.Verdict;
import org.levain.goals.templates.Axis;
import org.levain.goals.templates.Slot;
import org.levain.goals.templates.StarterPage;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.goal.GoalVerdict.Accepted;
import org.levain.goals.templates.goal.OneSentence;
import org.levain.goals.templates.words.CommunityName;
import org.levain.goals.templates.words.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ShippedTemplatesTest {

  private static final String SCHEMA = "/org/levain/goals/templates/template.schema.json";
  private static final GoalLinter LINTER = new GoalLinter();
  private static final List<Template> ALL = ShippedTemplates.all();

  static Stream<Template> templates() {
    return ALL.stream();
  }

  static Stream<TemplateText> texts() {
    return ALL.stream().flatMap(t -> Stream.of(t.in(Language.FR), t.in(Language.EN)));
  }

  @Test
  void serveAllFourAxes() {
    assertThat(ALL).hasSize(14).extracting(Template::id).doesNotHaveDuplicates();
    for (Axis axis : Axis.values()) {
      assertThat(ALL).filteredOn(t -> t.axis() == axis).hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void obeyThePublishedSchema(Template template) throws IOException {
    JsonNode document = yaml(template.id());
    assertThat(schema().validate(document)).isEmpty();
    assertThat(document.get("id").asText()).isEqualTo(template.id());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void haveTheSameSlotsAndPagesInBothLanguages(Template template) {
    TemplateText french = template.in(Language.FR);
    TemplateText english = template.in(Language.EN);
    assertThat(french.slots().stream().map(Slot::name))
        .containsExactlyElementsOf(english.slots().stream().map(Slot::name).toList());
    assertThat(french.pages().stream().map(StarterPage::id))
        .containsExactlyElementsOf(english.pages().stream().map(StarterPage::id).toList());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void makeAGoalOfTheirExamplesThatTheLinterAccepts(TemplateText text) {
    String sentence = text.sentence().fill(text.examples());
    Locale language = text.sentence().language() == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    assertThat(LINTER.lint(sentence, language)).as(sentence).returns(true, Verdict::accepted);
  }

  /** What people fill in, other than the examples: a line has the language and the sentence. */
  @ParameterizedTest
  @CsvFileSource(resources = "ordinary-goals.tsv", delimiter = '\t', quoteCharacter = '\0')
  void makeAGoalOfOrdinaryAnswersThatTheLinterAccepts(String language, String sentence) {
    assertThat(LINTER.lint(sentence, Locale.forLanguageTag(language)))
        .as(sentence)
        .returns(true, Verdict::accepted);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void makeOneSentenceAndAFittingNameOfTheirExamples(TemplateText text) {
    String sentence = text.sentence().fill(text.examples());
    assertThat(new OneSentence().judge(sentence, text.sentence().language()))
        .isEqualTo(new Accepted(sentence));
    assertThat(CommunityName.fits(text.nameFor(text.examples()))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void sayWhatToCountFromWhichStartToWhichTarget(TemplateText text) {
    assertThat(text.measure().unit()).isNotBlank();
    assertThat(text.measure().baseline()).hasSizeGreaterThan(60);
    assertThat(text.measure().target()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void startWithPagesWorthReading(TemplateText text) {
    assertThat(text.pages()).hasSizeBetween(3, 5);
    assertThat(text.pages()).last().extracting(StarterPage::id).isEqualTo("four-weeks");
    assertThat(text.pages()).allSatisfy(p -> assertThat(p.text()).hasSizeGreaterThan(300));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void haveTitlesThatAnyServerCanHold(TemplateText text) {
    assertThat(text.nameFor(text.examples())).matches("[\\p{L}\\p{N} ,()-]+");
    assertThat(text.pages()).allSatisfy(p -> assertThat(p.title()).matches("[\\p{L}\\p{N} ,()-]+"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void linkEveryStarterPageFromTheLandingPageOrTheAnimator(TemplateText text) {
    Set<String> linked = new HashSet<>();
    text.pages().stream()
        .filter(p -> text.landing().contains("{page:" + p.id() + "}"))
        .forEach(p -> linked.add(p.id()));
    assertThat(linked).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void haveNoTextThatIsTheSameInBothLanguages(Template template) {
    TemplateText french = template.in(Language.FR);
    TemplateText english = template.in(Language.EN);
    assertThat(french.landing()).isNotEqualTo(english.landing());
    for (int i = 0; i < french.pages().size(); i++) {
      assertThat(french.pages().get(i).text()).isNotEqualTo(english.pages().get(i).text());
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void areSetInFrenchTypography(Template template) throws IOException {
    String french = new ObjectMapper().writeValueAsString(yaml(template.id()).get("fr"));
    assertThat(french).doesNotContainPattern("[\\p{L}\\p{N}»] ?[;!?%](?<![\\u202F][;!?%])");
    assertThat(french).doesNotContainPattern(" [:»]|« |[\\p{L}]'[\\p{L}]|\\.\\.\\.");
  }

  private static Schema schema() throws IOException {
    try (InputStream in = ShippedTemplatesTest.class.getResourceAsStream(SCHEMA)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new ObjectMapper().readTree(in));
    }
  }

  private static JsonNode yaml(String id) {
    byte[] file = ShippedTemplates.file(id);
    Object document =
        new Load(LoadSettings.builder().build())
            .loadFromString(new String(file, StandardCharsets.UTF_8));
    return new ObjectMapper().valueToTree((Map<?, ?>) document);
  }
}
