package org.levain.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.levain.web.View;
import org.levain.web.internal.own.OwnPages;
import org.levain.web.internal.own.StyleGuide;
import org.levain.web.internal.page.Words;
import org.levain.web.internal.problem.FormRefusal.Typed;
import org.levain.web.internal.problem.ProblemView;
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
      View view = StyleGuide.in(language);
      pages.in(language).write("style-guide-" + language, view);
      assertThat(PageCheck.faults(pages.in(language).render(view))).isEmpty();
    }
  }

  @Test
  void everyProblemHasASoundPage() {
    for (StandardProblem problem : StandardProblem.values()) {
      for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
        View view = ProblemView.of(problem.in(language, "4F2-91"), List.of());
        pages.in(language).write(problem.type() + "-" + language, view);
        assertThat(PageCheck.faults(pages.in(language).render(view))).isEmpty();
      }
    }
  }

  @Test
  void offersToSendAFormAgain() {
    List<Typed> typed = List.of(new Typed("goal", "<b>"), new Typed("levain_token", "old"));
    View expired = ProblemView.of(StandardProblem.TOKEN_EXPIRED.in(Locale.ENGLISH), typed);
    assertThat(PageCheck.faults(pages.render(expired))).isEmpty();
    pages.write("token-expired-typed", expired);
    View away = ProblemView.of(StandardProblem.NOT_SIGNED_IN.in(Locale.FRENCH), typed);
    PageTester stranger = pages.as(TestCaller.stranger()).in(Locale.FRENCH);
    stranger.write("not-signed-in-typed", away);
    assertThat(PageCheck.faults(stranger.render(away))).isEmpty();
  }

  @Test
  void homeIsSoundForMembersAndStrangers() {
    View home = View.of("levain/home.ftlh");
    assertThat(PageCheck.faults(pages.render(home))).isEmpty();
    pages.as(TestCaller.stranger()).write("home-stranger", home);
    assertThat(PageCheck.faults(pages.as(TestCaller.stranger()).render(home))).isEmpty();
  }
}
