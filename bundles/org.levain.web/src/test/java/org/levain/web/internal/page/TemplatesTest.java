package org.levain.web.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.web.Messages;
import org.levain.web.View;
import org.levain.web.internal.fake.FakeAssets;
import org.levain.web.internal.page.Frame.HostNames;
import org.levain.web.internal.visit.Display;
import org.levain.web.internal.visit.Location;
import org.levain.web.internal.visit.Stranger;

class TemplatesTest {

  private final Templates templates =
      new Templates(TemplatesTest.class, Messages.of(TemplatesTest.class), new FakeAssets());

  /** A value with parts that may be missing. */
  public record Pot(String name, Optional<String> note, List<Integer> cups) {}

  @Test
  void readsRecordsAndMissingOptionals() {
    Pot pot = new Pot("A & B", Optional.empty(), List.of(1, 2));
    assertThat(render("parts.ftlh", Map.of("pot", pot)))
        .contains("name A &amp; B")
        .contains("note none")
        .contains("cups 1 2 ")
        .contains("link ../goals/x?a=1&amp;b=2")
        .contains("host ../../Wiki.jsp")
        .contains("asset ../../levain/assets/test/0/file.js")
        .contains("may no");
  }

  @Test
  void letsNoTemplateMakeJavaObjects() {
    assertThatThrownBy(() -> render("creating.ftlh", Map.of())).isInstanceOf(PageFault.class);
  }

  @Test
  void namesTheTemplateThatIsMissing() {
    assertThatThrownBy(() -> render("nowhere.ftlh", Map.of()))
        .isInstanceOf(PageFault.class)
        .hasMessageContaining("nowhere.ftlh");
  }

  @Test
  void isReadAgainAfterItWasClosed() {
    templates.close();
    assertThat(render("creating-not.ftlh", Map.of())).contains("still here");
  }

  private String render(String template, Map<String, ?> model) {
    Frame frame =
        new Frame(
            new Stranger(Locale.ENGLISH),
            false,
            Display.AUTO,
            new Location("tea/"),
            "GET",
            "",
            HostNames.UNKNOWN,
            List.of(),
            "",
            "1.2.3");
    return templates.render(new View(template, model), frame);
  }
}
