package org.levain.seeding.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader and the published JSON Schema say the same of a document. */
class SchemaTest {

  private static final Schema SCHEMA = schema();

  @ParameterizedTest
  @ValueSource(strings = {"plan.en.yaml", "plan.fr.yaml"})
  void bothAcceptTheSamples(String file) throws IOException {
    String text = Files.readString(Path.of("../../docs/samples", file));
    assertThat(faultsBySchema(text)).isEmpty();
    assertThat(Read.reading(text)).isInstanceOf(Reading.Accepted.class);
  }

  @ParameterizedTest
  @MethodSource("good")
  void bothAccept(String text) {
    assertThat(faultsBySchema(text)).isEmpty();
    assertThat(Read.reading(text)).isInstanceOf(Reading.Accepted.class);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void bothRefuse(String text) {
    assertThat(faultsBySchema(text)).isNotEmpty();
    assertThat(Read.reading(text)).isInstanceOf(Reading.Refused.class);
  }

  private static final String BADGE =
      "name_en: Night watch, name_fr: Veille, about_en: Answers., about_fr: Répond., shape: shield,"
          + " letters: NW";

  static Stream<String> good() {
    return Stream.of(
        "title: T\nlanguage: en\nbadges: [{" + BADGE + ", colour: '#0d5563'}]",
        "title: T\nlanguage: en\nawards: [{badge: coach, member: a, reason: Helps.}]",
        "title: T\nlanguage: en\nawards: [{badge: Night watch, member: a, reason: Helps., by: b,"
            + " evidence: 'https://example.org/x?y', begins: 2026-01-01, ends: 2026-12-31}]",
        "title: T\nlanguage: en\npages: [{title: P, text: x}]",
        "title: T\nlanguage: fr\ngroups: [{name: G, members: [a]}]",
        "{\"title\": \"T\", \"language\": \"en\", \"pages\": [{\"title\": \"P\", \"text\": \"x\"}]}",
        "title: '2026'\nlanguage: en\ncommunities: []\npages: [{title: P, text: x}]",
        Read.community(""),
        Read.community("    members: []"),
        Read.community("    members: [a, b]\n    group: G"),
        Read.community("    template: bids\n    benefit: You learn.\n    instead_of: Mail."),
        Read.community("    goal_reason: Everybody here knows what that means."),
        Read.community("    landing: {}"),
        Read.community("    landing: {title: L, text: \"# x\"}"),
        Read.community("    pages: []\n    posts: []"),
        Read.community("    posts: [{title: P, text: x, date: 2024-02-29, author: a}]"),
        Read.community("    posts: [{title: P, text: x}, {title: P, text: y}]"),
        Read.community("    pages: [{title: \"é à — ’\", text: \" x \\n\", author: j.doe@x.org}]"),
        Read.community("    pages: [{title: " + "t".repeat(200) + ", text: x}]"));
  }

  static Stream<String> bad() {
    return Stream.of(
        "title: T\nlanguage: en\nbadges: []\nawards: []",
        "title: T\nlanguage: en\nbadges: [{" + BADGE + "}]",
        "title: T\nlanguage: en\nbadges: [{" + BADGE + ", colour: red}]",
        "title: T\nlanguage: en\nbadges: [{" + BADGE + "W, colour: '#0d5563'}]",
        "title: T\nlanguage: en\nbadges: [{"
            + BADGE.replace("shield", "star")
            + ", colour: '#0d5563'}]",
        "title: T\nlanguage: en\nawards: [{badge: coach, member: a}]",
        "title: T\nlanguage: en\nawards: [{badge: coach, member: a b, reason: Helps.}]",
        "title: T\nlanguage: en\nawards: [{badge: coach, member: a, reason: Helps., shows: [wiki]}]",
        "title: T\nlanguage: en\nawards: [{badge: coach, member: a, reason: x, evidence: 'javascript:x'}]",
        "title: T\nlanguage: en\nawards: [{badge: coach, member: a, reason: x, evidence: 'https://u@x.org/'}]",
        "[]",
        "text",
        "title: T\nlanguage: en",
        "title: T\nlanguage: en\npages: []",
        "language: en\npages: [{title: P, text: x}]",
        "title: T\npages: [{title: P, text: x}]",
        "title: T\nlanguage: de\npages: [{title: P, text: x}]",
        "title: 1\nlanguage: en\npages: [{title: P, text: x}]",
        "title: true\nlanguage: en\npages: [{title: P, text: x}]",
        "title:\nlanguage: en\npages: [{title: P, text: x}]",
        "title: ' '\nlanguage: en\npages: [{title: P, text: x}]",
        "title: 'T '\nlanguage: en\npages: [{title: P, text: x}]",
        "title: \"T\\nU\"\nlanguage: en\npages: [{title: P, text: x}]",
        "title: T\nlanguage: en\nowner: x\npages: [{title: P, text: x}]",
        "title: T\nlanguage: en\npages: {title: P, text: x}",
        "title: T\nlanguage: en\npages: [P]",
        "title: T\nlanguage: en\npages: [{title: P}]",
        "title: T\nlanguage: en\npages: [{title: P, text: x, file: y.md}]",
        "title: T\nlanguage: en\npages: [{title: P, text: ''}]",
        "title: T\nlanguage: en\npages: [{title: P, text: [x]}]",
        "title: T\nlanguage: en\npages: [{title: P, file: ../y.md}]",
        "title: T\nlanguage: en\npages: [{title: P, file: /y.md}]",
        "title: T\nlanguage: en\npages: [{title: P, file: 'a\\b.md'}]",
        "title: T\nlanguage: en\npages: [{title: P, text: x, date: 2026-01-01}]",
        "title: T\nlanguage: en\ngroups: [{name: G, members: []}]",
        "title: T\nlanguage: en\ngroups: [{name: G}]",
        "title: T\nlanguage: en\ngroups: [{members: [a]}]",
        "title: T\nlanguage: en\ngroups: [{name: G, members: [a, a]}]",
        Read.community("").replace("    animator: ines\n", ""),
        Read.community("").replace("    goal: Share what our bids taught us.\n", ""),
        Read.community("").replace("ines", "to be decided"),
        Read.community("    members: tomas"),
        Read.community("    members: [1]"),
        Read.community("    landing: Text"),
        Read.community("    goal_reason: Because"),
        Read.community("    goal_reason: [Everybody here knows what that means]"),
        Read.community("    landing: {text: a, file: b}"),
        Read.community("    posts: [{title: P, text: x, date: 2026-02-30}]"),
        Read.community("    posts: [{title: P, text: x, date: tomorrow}]"),
        Read.community("    instead-of: Mail"),
        Read.community("    pages: [{title: " + "t".repeat(201) + ", text: x}]"));
  }

  private static String faultsBySchema(String text) {
    return SCHEMA
        .validate(
            text,
            InputFormat.YAML,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .toString()
        .replace("[]", "");
  }

  private static Schema schema() {
    try (InputStream in = SchemaTest.class.getResourceAsStream("plan.schema.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
