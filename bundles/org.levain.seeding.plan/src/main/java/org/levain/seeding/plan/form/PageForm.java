package org.levain.seeding.plan.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levain.seeding.plan.Community.FrontPage;
import org.levain.seeding.plan.PlannedPage;
import org.levain.seeding.plan.PlannedPost;

/** Pages and dated entries. */
final class PageForm {

  static final List<String> PAGE_FIELDS = List.of("title", "text", "file", "author", "if_exists");
  static final List<String> POST_FIELDS =
      List.of("title", "text", "file", "date", "author", "if_exists");
  private static final List<String> FRONT_FIELDS = List.of("title", "text", "file", "if_exists");

  private final Names titles;
  private final Texts texts;

  PageForm(Names titles, Texts texts) {
    this.titles = titles;
    this.texts = texts;
  }

  PlannedPage page(Section section) {
    Text title = section.required("title", Rule.LINE);
    titles.claim(title);
    return new PlannedPage(
        title.value(),
        texts.required(section),
        section.value("author", Rule.LOGIN),
        replaces(section),
        section.place());
  }

  PlannedPost post(Section section) {
    return new PlannedPost(
        section.required("title", Rule.LINE).value(),
        texts.required(section),
        section.value("date", Rule.DATE).filter(d -> !d.isEmpty()).map(LocalDate::parse),
        section.value("author", Rule.LOGIN),
        replaces(section),
        section.place());
  }

  /** What is there already stays, unless the plan says otherwise. */
  private static boolean replaces(Section section) {
    return section.value("if_exists", Rule.EXISTING).filter("replace"::equals).isPresent();
  }

  /** The front page of a community: called like the community, unless it has its own title. */
  FrontPage front(Section community, Text name) {
    Optional<Section> section = community.section("landing", FRONT_FIELDS);
    Text title = section.flatMap(s -> s.text("title", Rule.LINE)).orElse(name);
    titles.claim(title);
    return new FrontPage(
        title.value(),
        section.map(texts::optional).orElse(""),
        section.map(PageForm::replaces).orElse(false));
  }
}
