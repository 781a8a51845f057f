package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.action.ListTemplates.Gallery;
import org.levain.goals.internal.action.ListTemplates.Query;
import org.levain.goals.internal.action.ListTemplates.Section;
import org.levain.goals.internal.template.TemplateCatalogue;
import org.levain.goals.templates.Axis;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.words.Language;

class ListTemplatesTest {

  private final ListTemplates list =
      new ListTemplates(new TemplateCatalogue(Path.of("target", "none")));

  private List<String> ids(String words, Optional<Axis> axis, int people, Language language) {
    return list.list(new Query(words, axis, people), language).sections().stream()
        .flatMap(s -> s.templates().stream())
        .map(Template::id)
        .toList();
  }

  private List<String> ids(String words, Language language) {
    return ids(words, Optional.empty(), 0, language);
  }

  @Test
  void groupsAllTemplatesByAxisInTheirOrder() {
    Gallery gallery = list.list(new Query("", Optional.empty(), 0), Language.EN);
    assertThat(gallery.sections()).extracting(Section::axis).containsExactly(Axis.values());
    assertThat(gallery.found()).isEqualTo(14);
    assertThat(gallery.total()).isEqualTo(14);
  }

  @Test
  void findsByTheStartOfWordsWhateverCaseAndAccents() {
    assertThat(ids("BID", Language.EN)).contains("trade-practice");
    assertThat(ids("succes echecs", Language.FR)).containsExactly("trade-practice");
    assertThat(ids("courir", Language.FR)).containsExactly("interest-club");
    assertThat(ids("run thursday", Language.EN)).containsExactly("interest-club");
  }

  @Test
  void findsNothingForWhatNoTemplateSays() {
    assertThat(ids("communication synergy", Language.EN)).isEmpty();
  }

  @Test
  void filtersByAxisAndSize() {
    assertThat(ids("", Optional.of(Axis.CO_CREATION), 0, Language.EN))
        .containsExactly("idea-hive", "event", "customer-feedback");
    assertThat(ids("", Optional.empty(), 5, Language.EN))
        .containsExactly("interest-club", "team-support", "crisis-room");
  }
}
