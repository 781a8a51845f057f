package org.levain.charters.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.levain.charters.internal.document.CharterDocument.Numbered;
import org.levain.charters.internal.document.CharterDocument.Section;
import org.levain.charters.language.CharterReader;
import org.levain.charters.language.ReadyCharter;
import org.levain.charters.language.model.Charter;

class CharterDocumentTest {

  private static Charter read(String source) {
    return CharterReader.read("platform", source).charter();
  }

  private static CharterDocument draw(String source) {
    return CharterDocument.of(read(source), Optional.empty());
  }

  private static List<Numbered> clauses(CharterDocument document) {
    return document.sections().stream().flatMap(s -> s.clauses().stream()).toList();
  }

  @Test
  void theReadyCharterHasItsChaptersItsClausesAndItsMargin() {
    String source = ReadyCharter.COMPANY.source(Locale.ENGLISH);
    CharterDocument document = draw(source);
    assertThat(document.title()).isEqualTo("Charter of our communities");
    assertThat(document.sections())
        .extracting(Section::heading)
        .contains("1. Who has access", "4. Our place among the other tools")
        .doesNotContain("Charter of our communities", "Test questions");
    Numbered first = clauses(document).get(0);
    assertThat(first.number()).isEqualTo("1.1");
    assertThat(first.anchor()).isEqualTo("clause-1.1");
    assertThat(first.html())
        .startsWith("<p><strong>Everyone who works here.</strong>")
        .doesNotContain("[yes]", "clause-");
    assertThat(first.notes()).containsExactly(new Note("yes", "", "", ""));
    assertThat(first.rules()).hasSize(1);
    assertThat(document.declared()).anyMatch(line -> line.startsWith("[test]"));
    assertThat(document.clauses()).isEqualTo(read(source).clauses().size() - 4);
  }

  @Test
  void theMarginSaysWhatARuleMeans() {
    CharterDocument document =
        draw(
            """
            # C

            **1** Only HR.
            [yes] act=announce only role=HR

            **2** Ask.
            [ask the director] act=invite
            [instead] Wait.

            **3** Never.
            [always no] facts=secret

            **4** Not for HR.
            [lift 2] role=HR

            **5** A habit.
            """);
    List<Numbered> clauses = clauses(document);
    assertThat(clauses.get(0).notes()).extracting(Note::kind).containsExactly("only");
    assertThat(clauses.get(1).notes()).containsExactly(new Note("ask", "the director", "", ""));
    assertThat(clauses.get(1).alternative()).isEqualTo("Wait.");
    assertThat(clauses.get(2).notes()).containsExactly(new Note("no", "", "", "always"));
    assertThat(clauses.get(3).notes()).containsExactly(new Note("lift", "", "2", ""));
    assertThat(clauses.get(4).notes()).isEmpty();
  }

  @Test
  void everyWordOfTheTextIsShownOrListed() {
    for (ReadyCharter ready : ReadyCharter.values()) {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
        String source = ready.source(locale);
        CharterDocument document = draw(source);
        StringBuilder all = new StringBuilder(document.title());
        document.declared().forEach(all::append);
        document
            .sections()
            .forEach(
                section -> {
                  all.append(section.heading()).append(section.html());
                  section.clauses().forEach(c -> all.append(c.html()).append(c.rules()));
                });
        String shown = Jsoup.parse(all.toString()).text().replaceAll("[^\\p{L}]", "");
        source
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("##"))
            .map(line -> line.replaceAll("[^\\p{L}]", ""))
            .forEach(line -> assertThat(shown).as(ready.name()).contains(line));
      }
    }
  }

  @Test
  void hostileMarkdownIsEscaped() {
    CharterDocument document =
        draw(
            """
            # <script>alert(1)</script>

            <img src=x onerror=alert(1)>

            ## <b>Chapter</b> [x](javascript:alert(1))

            **1"><script>alert(1)</script>** <svg onload=alert(1)>
            [no] kind="<script>alert(1)</script>"

            **2** [click](javascript:alert(1)) <a href="javascript:alert(1)">y</a>
            </code></p><script>alert(1)</script>
            [ask <script>alert(1)</script>] act=post
            """);
    StringBuilder html = new StringBuilder();
    document.declared().forEach(html::append);
    document
        .sections()
        .forEach(
            section -> {
              html.append(section.heading()).append(section.html());
              section
                  .clauses()
                  .forEach(c -> html.append(c.html()).append(String.join("", c.rules())));
            });
    var drawn = Jsoup.parse(html.toString());
    assertThat(drawn.select("script, img, svg, b")).isEmpty();
    assertThat(drawn.select("a[href^=javascript]")).isEmpty();
    assertThat(drawn.select("[onerror], [onload], [id]")).isEmpty();
  }

  @Test
  void whatHasChangedIsSaidAndCompared() {
    Charter before = read("# C\n\n**1** One.\n[yes] act=post\n\n**2** Two.\n\n**3** Three.\n");
    Charter after =
        read("# C\n\n**1** One.\n[yes] act=post\n\n**2** Two, changed.\n\n**4** Four.\n");
    assertThat(clauses(CharterDocument.of(after, Optional.of(before))))
        .extracting(Numbered::change)
        .containsExactly("", "changed", "new");
    assertThat(Comparison.of(before, after))
        .extracting(Comparison.Difference::kind, Comparison.Difference::number)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("changed", "2"),
            org.assertj.core.groups.Tuple.tuple("new", "4"),
            org.assertj.core.groups.Tuple.tuple("gone", "3"));
    assertThat(Comparison.of(before, before)).isEmpty();
  }

  @Test
  void fiveThousandClausesAreDrawnAndComparedInBoundedTime() {
    StringBuilder text = new StringBuilder("# Long\n\n");
    for (int i = 1; i <= 5_000; i++) {
      text.append("**%1$d.1** Clause %1$d says this.\n[no] kind=k%1$d\n\n".formatted(i));
    }
    Charter charter = read(text.toString());
    Charter other = read(text.toString().replace("says this", "says that"));
    long start = System.nanoTime();
    assertThat(draw(text.toString()).clauses()).isEqualTo(5_000);
    assertThat(Comparison.of(charter, other)).hasSize(5_000);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
  }
}
