package org.levain.host.jspwiki.internal.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.exceptions.FilterException;
import org.apache.wiki.api.exceptions.RedirectException;
import org.apache.wiki.api.exceptions.WikiException;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.auth.AuthenticationManager;
import org.apache.wiki.auth.SessionMonitor;
import org.apache.wiki.filters.FilterManager;
import org.apache.wiki.pages.PageManager;
import org.apache.wiki.workflow.Decision;
import org.apache.wiki.workflow.DecisionRequiredException;
import org.apache.wiki.workflow.Outcome;
import org.apache.wiki.workflow.WorkflowManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.Actor;
import org.levain.host.ContentHash;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.host.SaveAct;
import org.levain.host.jspwiki.internal.TestServlet;
import org.levain.host.jspwiki.internal.TestWiki;
import org.levain.host.spi.SaveAttempt;
import org.levain.host.spi.SaveGuard;

class AskingFilterTest {

  private static final Actor SEEDING = Actor.system("seeding");

  /** Refuses a word, and remembers what it was asked. */
  private static final class Charter implements SaveGuard {
    final List<SaveAttempt> asked = new ArrayList<>();
    String base = "none";

    @Override
    public Optional<String> before(SaveAttempt attempt) {
      asked.add(attempt);
      base = attempt.baseHash();
      return attempt.words().text().contains("forbidden")
          ? Optional.of("charters/held/7")
          : Optional.empty();
    }

    SaveAttempt last() {
      return asked.get(asked.size() - 1);
    }
  }

  private static final SaveGuard BROKEN =
      attempt -> {
        throw new IllegalStateException("broken on purpose");
      };

  /** The people of a server whose user database does not answer. */
  private static final Members AWAY =
      (Members)
          Proxy.newProxyInstance(
              Members.class.getClassLoader(),
              new Class<?>[] {Members.class},
              (proxy, method, arguments) -> {
                throw new IllegalStateException("away on purpose");
              });

  @TempDir Path folder;
  private final Charter charter = new Charter();
  private TestWiki wiki;

  private void start(String away, SaveGuard... guards) {
    start(new TestWiki(folder), away, guards);
  }

  private void start(TestWiki started, String away, SaveGuard... guards) {
    start(started, started.members, away, guards);
  }

  private void start(TestWiki started, Members members, String away, SaveGuard... guards) {
    wiki = started;
    wiki.register("zoe", "Zoé Martin", "zoe@example.org");
    Attempts attempts = new Attempts(wiki.pageStore, members);
    AskingFilter filter =
        new AskingFilter(wiki.running, wiki.marker, attempts, away, List.of(guards));
    filter.initialize(wiki.engine, new Properties());
    wiki.engine.getManager(FilterManager.class).addPageFilter(filter, 10);
  }

  @AfterEach
  void stop() {
    wiki.close();
  }

  private HttpSession zoe() throws WikiException {
    HttpSession session = TestServlet.session();
    HttpServletRequest request = TestServlet.request(session, null, Locale.FRENCH);
    AuthenticationManager manager = wiki.engine.getManager(AuthenticationManager.class);
    var found = SessionMonitor.getInstance(wiki.engine).find(session);
    assertThat(manager.login(found, request, "zoe", TestWiki.PASSWORD)).isTrue();
    return session;
  }

  private Context context(String jsp, String page, HttpSession session) {
    HttpServletRequest request = TestServlet.request(jsp, session, null, Locale.FRENCH);
    Page found = Wiki.contents().page(wiki.engine, page);
    Context context = Wiki.context().create(wiki.engine, request, found);
    context.setRequestContext(jsp.startsWith("/Comment") ? "comment" : "edit");
    return context;
  }

  private void save(Context context, String text) throws WikiException {
    wiki.engine.getManager(PageManager.class).saveText(context, text);
  }

  private String text(String page) {
    return wiki.pages.find(page).map(org.levain.host.Page::text).orElse("none");
  }

  @Test
  void leadsTheAuthorOfARefusedSaveToAPageOfOursAndLeavesThePage() throws WikiException {
    start("wiki", charter);
    wiki.pages.save("Ward", "Text", "", SEEDING);

    Throwable refused =
        catchThrowable(() -> save(context("/Edit.jsp", "Ward", zoe()), "forbidden\r\ntext"));

    assertThat(refused).isInstanceOf(RedirectException.class);
    assertThat(((RedirectException) refused).getRedirect())
        .isEqualTo("/wiki/levain/charters/held/7");
    assertThat(refused)
        .hasMessageContaining("levain/charters/held/7")
        .hasMessageContaining("raison");
    assertThat(text("Ward").strip()).isEqualTo("Text");
    SaveAttempt asked = charter.last();
    assertThat(asked.page()).isEqualTo("Ward");
    assertThat(asked.act()).isEqualTo(SaveAct.CHANGE);
    assertThat(asked.words().text().strip()).isEqualTo("forbidden\ntext");
    assertThat(charter.base).isEqualTo(ContentHash.of("Text"));
    assertThat(asked.author()).extracting(Member::login).isEqualTo("zoe");
    assertThat(asked.language().getLanguage()).isEqualTo("fr");
  }

  @Test
  void letsASaveThroughThatNobodyRefuses() throws WikiException {
    start("refuse", charter);

    save(context("/Edit.jsp", "Fresh", zoe()), "welcome");

    assertThat(text("Fresh").strip()).isEqualTo("welcome");
    assertThat(charter.last().act()).isEqualTo(SaveAct.NEW);
    assertThat(charter.base).isEmpty();
  }

  @Test
  void doesNotAskAboutWhatLevainSaves() {
    start("refuse", charter);

    wiki.pages.save("Ward", "forbidden", "", Actor.inTheNameOf("charters", "zoe"));

    assertThat(charter.asked).isEmpty();
    assertThat(text("Ward").strip()).isEqualTo("forbidden");
  }

  @Test
  void tellsACommentFromThePageAndFromItsSignature() throws WikiException {
    start("wiki", charter);
    wiki.pages.save("Ward", "Text\n\n----\n\nEarlier\n", "", SEEDING);
    String page = wiki.pages.find("Ward").orElseThrow().text();

    save(
        context("/Comment.jsp", "Ward", zoe()),
        page + "\n\n----\n\nI agree.\n\n%%signature\nZoé, today\n/%");

    SaveAttempt asked = charter.last();
    assertThat(asked.act()).isEqualTo(SaveAct.COMMENT);
    assertThat(asked.words().text()).isEqualTo("I agree.");
    assertThat(asked.words().before()).endsWith("----\n\n");
    assertThat(asked.words().after()).isEqualTo("\n\n%%signature\nZoé, today\n/%");
    assertThat(charter.base).isEqualTo(ContentHash.of(page));
  }

  @Test
  void takesWhatStandsInTheSignaturesPlaceForWhatIsSaid() throws WikiException {
    start("wiki", charter);
    wiki.pages.save("Ward", "Text", "", SEEDING);
    for (String author :
        List.of(
            "Zoé\n\n!!!More", "[{Image src='x'}]", "!!!More", "", "Zoé %%big", "x".repeat(999))) {
      String signed = "\n\n%%signature\n" + author + ", today\n/%";
      Attempts attempts = new Attempts(wiki.pageStore, wiki.members);
      SaveAttempt asked =
          attempts.of(context("/Comment.jsp", "Ward", zoe()), "Text\n\n----\n\nThanks." + signed);

      assertThat(asked.words().text()).isEqualTo("Thanks." + signed);
      assertThat(asked.words().after()).isEmpty();
    }
    SaveAttempt linked =
        new Attempts(wiki.pageStore, wiki.members)
            .of(
                context("/Comment.jsp", "Ward", zoe()),
                "Text\n\n----\n\nThanks.\n\n%%signature\n[Zoé|https://example.org/z], today\n/%");
    assertThat(linked.words().text()).isEqualTo("Thanks.");
  }

  @Test
  void takesAPageThatIsNotThereYetForANewOneThoughItComesFromTheCommentForm() throws WikiException {
    start("wiki", charter);

    save(context("/Comment.jsp", "Fresh", zoe()), "A whole article.");

    assertThat(charter.last().act()).isEqualTo(SaveAct.NEW);
    assertThat(charter.last().words().text().strip()).isEqualTo("A whole article.");
  }

  @Test
  void readsAHostileCommentInNoTime() throws WikiException {
    start("wiki", charter);
    wiki.pages.save("Ward", "Text", "", SEEDING);
    String hostile = "\n\n%%signature\n".repeat(40_000);

    // not saved: the wiki itself takes minutes to read such a page
    Context context = context("/Comment.jsp", "Ward", zoe());
    Attempts attempts = new Attempts(wiki.pageStore, wiki.members);
    long start = System.nanoTime();
    SaveAttempt asked = attempts.of(context, "Text\n" + hostile + "x");

    assertThat(asked.words().text()).contains("%%signature");
    assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(5);
  }

  @Test
  void saysWhichPageAnEntryOfAWeblogBelongsTo() throws WikiException {
    start("wiki", charter);

    save(
        context("/Edit.jsp", wiki.pages.postName("Ward", java.time.LocalDate.EPOCH, 1), zoe()),
        "x");

    assertThat(charter.last().entryOf()).contains("Ward");
  }

  @Test
  void asksAboutStrangersToo() throws WikiException {
    start("refuse", charter);

    save(context("/Edit.jsp", "Open", TestServlet.session()), "text");

    assertThat(charter.last().author()).isNull();
  }

  @Test
  void takesTheNamedAuthorOnARoadWithoutARequest() throws WikiException {
    start("wiki", charter);
    Page page = Wiki.contents().page(wiki.engine, "Ward");
    page.setAuthor("zoe");

    Throwable refused =
        catchThrowable(() -> save(Wiki.context().create(wiki.engine, page), "forbidden"));

    assertThat(refused).isInstanceOf(FilterException.class).hasMessageContaining("Not saved");
    assertThat(charter.last().author()).extracting(Member::login).isEqualTo("zoe");
  }

  @Test
  void goesByTheWikisOwnRulesWhileNobodyIsThereToAsk() throws WikiException {
    start("wiki");

    save(context("/Edit.jsp", "Ward", zoe()), "forbidden");

    assertThat(text("Ward").strip()).isEqualTo("forbidden");
  }

  @Test
  void goesByTheWikisOwnRulesWhereAGuardFails() {
    start("wiki", BROKEN);

    assertThatCode(() -> save(context("/Edit.jsp", "Ward", zoe()), "text"))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesWhileTheMembersCannotBeReadIfSoConfiguredAndKeepsTheText() throws WikiException {
    start(new TestWiki(folder), AWAY, "refuse", charter);
    HttpSession session = zoe();

    Throwable refused = catchThrowable(() -> save(context("/Edit.jsp", "Ward", session), "text"));

    assertThat(refused).isInstanceOf(FilterException.class).hasMessageContaining("Ward");
    assertThat((String) session.getAttribute("_editedtext")).startsWith("text");
    assertThat(text("Ward")).isEqualTo("none");
    assertThat(charter.asked).isEmpty();
  }

  @Test
  void leavesASaveToTheWikiWhileTheMembersCannotBeRead() throws WikiException {
    start(new TestWiki(folder), AWAY, "wiki", charter);

    assertThatCode(() -> save(context("/Edit.jsp", "Ward", zoe()), "text"))
        .doesNotThrowAnyException();
    assertThat(text("Ward").strip()).isEqualTo("text");
  }

  @Test
  void refusesWhileNobodyIsThereToAskIfSoConfiguredAndKeepsTheText() throws WikiException {
    start(" Refuse ", BROKEN);
    HttpSession session = zoe();

    Throwable refused = catchThrowable(() -> save(context("/Edit.jsp", "Ward", session), "text"));

    assertThat(refused)
        .isInstanceOf(FilterException.class)
        .isNotInstanceOf(RedirectException.class)
        .hasMessageContaining("«\u00a0Ward\u00a0»");
    assertThat((String) session.getAttribute("_editedtext")).startsWith("text");
    assertThat(text("Ward")).isEqualTo("none");
    assertThatCode(() -> save(context("/Edit.jsp", "Open", TestServlet.session()), "text"))
        .as("a stranger, about whom no charter decides")
        .doesNotThrowAnyException();
  }

  @Test
  void asksOnceBeforeTheApprovalWorkflowAndNotAgainAtTheApproval() throws WikiException {
    start(
        new TestWiki(folder, p -> p.setProperty("jspwiki.approver.workflow.saveWikiPage", "zoe")),
        "wiki",
        charter);
    Context context = context("/Edit.jsp", "Ward", zoe());

    Throwable refused = catchThrowable(() -> save(context, "forbidden"));
    Throwable waits = catchThrowable(() -> save(context, "to be approved"));

    assertThat(refused).isInstanceOf(RedirectException.class);
    assertThat(waits).isInstanceOf(DecisionRequiredException.class);
    assertThat(charter.asked).hasSize(2);
    var queue = wiki.engine.getManager(WorkflowManager.class).getDecisionQueue();
    List<Decision> open = List.copyOf(queue.getActorDecisions(context.getWikiSession()));
    assertThat(open).as("what was refused is not to be approved").hasSize(1);
    queue.decide(open.get(0), Outcome.DECISION_APPROVE, context);
    assertThat(charter.asked).hasSize(2);
    assertThat(text("Ward").strip()).isEqualTo("to be approved");
  }
}
