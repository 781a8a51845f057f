package org.levain.seeding.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostilePlanTest {

  @Test
  void refusesAliases() {
    String bomb =
        """
        title: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b]
        """;
    assertThat(Read.faults(bomb))
        .singleElement()
        .asString()
        .contains("line 1")
        .contains("without anchors and aliases")
        .contains("“&a”");
    assertThat(Read.faults("title: *x")).singleElement().asString().contains("“*x”");
    assertThat(Read.faults("title: &a [*a]")).hasSize(1);
  }

  @Test
  void refusesTags() {
    assertThat(Read.faults("title: !!javax.script.ScriptEngineManager [x]"))
        .singleElement()
        .asString()
        .contains("line 1")
        .contains("without tags");
    assertThat(Read.faults("!%4")).hasSize(1);
    assertThat(Read.faults("title: x\nlanguage: !%4"))
        .singleElement()
        .asString()
        .contains("line 2");
    assertThat(Read.faults("%TAG ! tag:x,2000:\n--- !foo\ntitle: x")).hasSize(1);
  }

  @Test
  @Timeout(20)
  void refusesDepth() {
    assertThat(Read.faults("title: " + "[".repeat(1_000_000)))
        .singleElement()
        .asString()
        .contains("more than 20 levels");
    assertThat(Read.faults("{a: ".repeat(500_000))).hasSize(1);
    assertThat(Read.faults("- ".repeat(500_000))).hasSize(1);
    assertThat(Read.faults("? ".repeat(500_000))).hasSize(1);
  }

  @Test
  @Timeout(20)
  void refusesWhatIsTooMuch() {
    assertThat(Read.faults("a".repeat(5_000_001)))
        .singleElement()
        .asString()
        .contains("at most 5,000,000 bytes");
    assertThat(Read.faults("pages: [" + "a,".repeat(600_000) + "]"))
        .singleElement()
        .asString()
        .contains("more than 500,000 values");
    String long0 = "title: T\nlanguage: en\npages: [{title: P, text: \"" + "é".repeat(500_001);
    assertThat(Read.faults(long0 + "\"}]")).singleElement().asString().contains("pages[0].text");
    assertThat(Read.faults("title: " + "x".repeat(201) + "\nlanguage: en\npages: []")).hasSize(1);
  }

  @Test
  void refusesControlCharacters() {
    assertThat(Read.faults("title: T\nlanguage: e\u0000n"))
        .singleElement()
        .asString()
        .contains("line 2")
        .contains("U+0000");
    assertThat(Read.faults("title: \"a\\0b\"\nlanguage: en\npages: []").get(0))
        .contains("control character U+0000");
    assertThat(Read.faults("title: \"\\ud83d\"\nlanguage: en\npages: []").get(0))
        .contains("U+D83D");
  }

  @Test
  void refusesFieldNamesThatAreNone() {
    assertThat(Read.faults("? [a]\n: b")).singleElement().asString().contains("name of a field");
    assertThat(Read.faults("<<: {title: a}\nlanguage: en")).isNotEmpty();
    assertThat(Read.faults("title: a\n: b").get(0)).contains("line 2");
  }

  @Property(tries = 2000)
  void neverThrowsForAnyText(@ForAll @StringLength(max = 200) String text) {
    assertThatCode(() -> Read.reading(text)).doesNotThrowAnyException();
  }

  @Property(tries = 2000)
  void neverThrowsForAnyBytes(@ForAll @Size(max = 200) byte[] bytes) {
    assertThatCode(() -> new PlanReader().read("x", bytes)).doesNotThrowAnyException();
  }

  @Property(tries = 1000)
  void neverThrowsForASampleWithAnyByteChanged(
      @ForAll @IntRange(max = 2000) int at, @ForAll byte b, @ForAll @IntRange(max = 3) int insert)
      throws Exception {
    byte[] sample = Files.readAllBytes(Path.of("../../docs/samples/plan.fr.yaml"));
    sample[at % sample.length] = b;
    String signs = "!&*{}[]%|>\"'`@:#-?,";
    String text = new String(sample, UTF_8);
    int cut = Math.min(text.length(), at);
    String twisted =
        text.substring(0, cut)
            + signs.charAt((at + insert) % signs.length())
            + text.substring(Math.min(text.length(), cut + insert));
    assertThatCode(() -> new PlanReader().read("x", sample)).doesNotThrowAnyException();
    assertThatCode(() -> Read.reading(twisted)).doesNotThrowAnyException();
  }
}
