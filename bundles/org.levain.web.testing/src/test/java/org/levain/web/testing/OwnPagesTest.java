package org.levain.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.levain.web.View;
import org.levain.web.internal.own.OwnPages;
import org.levain.web.internal.own.StyleGuide;
import org.levain.web.internal.page.Words;
import org.levain.web.internal.problem.ProblemPages;
import org.levain.web.internal.problem.StandardProblem;

class OwnPagesTest {

  private final PageTester pages = PageTester.of(OwnPages.class, Words.WEB);

  @Test
  void wordsAreCompleteAndWellSet() {
    assertThat(MessagesCheck.faults(OwnPages.class, "web")).isEmpty();
  }

  @Test
  void styleGuideIsSoundInBothLanguages() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      View view = StyleGuide.view();
      pages.in(language).write("style-guide-" + language, view);
      assertThat(PageCheck.faults(pages.in(language).render(view))).isEmpty();
    }
  }

  @Test
  void everyProblemHasASoundPage() {
    for (StandardProblem problem : StandardProblem.values()) {
      for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
        View view = ProblemPages.view(problem.in(language, "4F2-91"), List.of());
        pages.in(language).write(problem.type() + "-" + language, view);
        assertThat(PageCheck.faults(pages.in(language).render(view))).isEmpty();
      }
    }
  }

  @Test
  void homeIsSoundForMembersAndStrangers() {
    View home = View.of("levain/home.ftlh");
    assertThat(PageCheck.faults(pages.render(home))).isEmpty();
    assertThat(PageCheck.faults(pages.as(TestCaller.stranger()).render(home))).isEmpty();
  }
}
