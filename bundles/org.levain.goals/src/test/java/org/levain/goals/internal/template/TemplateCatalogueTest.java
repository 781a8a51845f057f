package org.levain.goals.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.read.TemplateFault;
import org.levain.goals.templates.shipped.ShippedTemplates;
import org.levain.goals.templates.words.Language;

class TemplateCatalogueTest {

  private static final String MODEL =
      new String(ShippedTemplates.file("help-desk"), StandardCharsets.UTF_8);

  @TempDir Path home;
  private TemplateCatalogue catalogue;
  private Path folder;

  @BeforeEach
  void open() throws IOException {
    catalogue = new TemplateCatalogue(home);
    folder = home.resolve("templates");
    Files.createDirectories(folder);
  }

  private static String named(String id) {
    return MODEL.replace("id: help-desk", "id: " + id);
  }

  @Test
  void hasWhatIsShipped() {
    assertThat(catalogue.all()).isEqualTo(ShippedTemplates.all());
    assertThat(catalogue.own()).isEmpty();
  }

  @Test
  void picksUpAFileThatSomebodyPutsThere() throws IOException {
    Files.writeString(folder.resolve("night-shift.yaml"), named("night-shift"));
    assertThat(catalogue.find("night-shift")).isPresent();
    assertThat(catalogue.all()).hasSize(15);
    Files.delete(folder.resolve("night-shift.yaml"));
    assertThat(catalogue.find("night-shift")).isEmpty();
  }

  @Test
  void takesAnOwnTemplateInPlaceOfTheShippedOne() throws IOException {
    Files.writeString(
        folder.resolve("help-desk.yaml"),
        MODEL.replace("version: 2", "version: 3").replace("Help desk of peers", "Ask us"));
    assertThat(catalogue.all()).hasSize(14).extracting(Template::id).doesNotHaveDuplicates();
    Template ours = catalogue.find("help-desk").orElseThrow();
    assertThat(ours.in(Language.EN).name()).isEqualTo("Ask us");
    assertThat(catalogue.setAside("help-desk")).isTrue();
    assertThat(catalogue.find("help-desk").orElseThrow().version()).isEqualTo(2);
    assertThat(folder.resolve("set-aside")).isDirectoryContaining("glob:**help-desk-*.yaml");
  }

  @Test
  void tellsOfAFaultyFileWhileTheOthersServe() throws IOException {
    Files.writeString(folder.resolve("good.yaml"), named("good"));
    Files.writeString(folder.resolve("bad.yaml"), named("bad").replace("axis: inf", "axis: x"));
    assertThat(catalogue.own()).extracting(Template::id).containsExactly("good");
    assertThat(catalogue.faults())
        .extracting(TemplateFault::file, TemplateFault::line, TemplateFault::field)
        .containsExactly(org.assertj.core.api.Assertions.tuple("bad.yaml", 4, "axis"));
    Files.writeString(folder.resolve("bad.yaml"), named("bad"));
    assertThat(catalogue.faults()).isEmpty();
    assertThat(catalogue.own()).hasSize(2);
  }

  @Test
  void writesAFileAtOnceAndKeepsTheOneBefore() throws IOException {
    Files.writeString(folder.resolve("ours.yml"), named("ours"));
    catalogue.write("ours", named("ours").replace("version: 2", "version: 7"));
    assertThat(catalogue.find("ours").orElseThrow().version()).isEqualTo(7);
    assertThat(folder.resolve("ours.yml")).doesNotExist();
    assertThat(folder.resolve("set-aside")).isDirectoryContaining("glob:**ours-*.yml");
    assertThat(catalogue.text("ours").orElseThrow()).contains("version: 7");
  }

  @Test
  void givesTheTextOfAShippedTemplateAsAModel() {
    assertThat(catalogue.text("help-desk")).contains(MODEL);
    assertThat(catalogue.text("none")).isEmpty();
  }
}
