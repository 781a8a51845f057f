package org.levain.host.jspwiki.internal.update;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.Actions;
import org.levain.goals.internal.GoalsModule;
import org.levain.goals.internal.action.CommunityRequest;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.action.GoalCheck;
import org.levain.goals.internal.action.Insistence;
import org.levain.goals.internal.action.MeasureRequest;
import org.levain.goals.internal.action.PageMarkup;
import org.levain.goals.internal.action.Server;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.domain.StarterTexts;
import org.levain.goals.internal.store.GoalsUnit;
import org.levain.goals.internal.store.JpaCommunities;
import org.levain.goals.internal.store.JpaInvitations;
import org.levain.goals.internal.store.JpaOverrides;
import org.levain.goals.internal.store.JpaReviews;
import org.levain.goals.linter.GoalLinter;
import org.levain.goals.templates.StarterPage;
import org.levain.goals.templates.TemplateText;
import org.levain.goals.templates.goal.OneSentence;
import org.levain.goals.templates.words.Language;
import org.levain.host.Actor;
import org.levain.host.Member;
import org.levain.host.Page;
import org.levain.host.jspwiki.internal.TestWiki;
import org.levain.ledger.internal.DurableLedger;
import org.levain.ledger.internal.run.ApplyRun;
import org.levain.ledger.internal.run.UndoRun;
import org.levain.ledger.internal.store.LedgerStore;
import org.levain.persistence.testing.TestDatabase;
import org.levain.web.Messages;
import org.levain.words.Sentence;

/** Communities, templates and the ledger on a real wiki, in this process. */
final class Bench implements AutoCloseable {

  final WorkedOff jobs = new WorkedOff();
  final JpaCommunities communities;
  final DurableLedger ledger;
  private final Messages messages = Messages.of(GoalsModule.class);
  private final GoalLinter linter = new GoalLinter();
  private final TestDatabase database = TestDatabase.derby();
  private final LedgerStore store = new LedgerStore(database.persistence());
  private final GoalsUnit unit = new GoalsUnit(database.persistence());
  private final TestWiki wiki;
  private final Server server;

  Bench(TestWiki wiki) {
    this.wiki = wiki;
    communities = new JpaCommunities(unit);
    server = new Server(wiki.members, Optional.of(wiki.pages), Optional.of(wiki.groups));
    var real =
        new org.levain.ledger.internal.run.Server(
            wiki.host, Optional.of(wiki.pages), Optional.of(wiki.groups));
    ledger = new DurableLedger(store, real, jobs);
    jobs.handle(ApplyRun.JOB, new ApplyRun(store, real));
    jobs.handle(UndoRun.JOB, new UndoRun(store, real));
  }

  Actions actions(MovingTemplate template) {
    return Actions.of(
        template,
        new GoalCheck(new OneSentence(), linter::lint),
        communities,
        new JpaReviews(unit),
        (tx, community, measure) -> {},
        new JpaOverrides(unit),
        new JpaInvitations(unit),
        (what, community) -> {},
        server,
        ledger,
        new NoAudit(),
        messages,
        Clock.systemDefaultZone(),
        () -> {});
  }

  Member maelle() {
    return wiki.members.byLogin("maelle").orElseThrow();
  }

  Community create(MovingTemplate template, Language language, String name) {
    Map<String, String> answers = template.now().in(language).examples();
    CommunityRequest asked =
        new CommunityRequest(
            template.now().id(),
            language,
            answers,
            "",
            name,
            "",
            "",
            "maelle",
            "",
            MeasureRequest.NONE,
            new Insistence("An example of the template itself", true));
    CreateCommunity.Outcome outcome = actions(template).create().create(asked, maelle(), name);
    jobs.work();
    return ((CreateCommunity.Created) outcome).community();
  }

  /** What a template says for the pages that a community has, in the wiki's own markup. */
  Map<String, List<String>> says(Community community, Optional<MovingTemplate> newer) {
    List<CommunityPage> pages = new ArrayList<>(communities.pages(community.id()));
    newer.ifPresent(template -> renew(pages, community, template));
    List<String> texts =
        new PageMarkup(messages).of(wiki.pages, community, maelle().fullName(), pages);
    Map<String, List<String>> says = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      says.put(pages.get(i).name(), lines(texts.get(i)));
    }
    return says;
  }

  private void renew(List<CommunityPage> pages, Community community, MovingTemplate template) {
    TemplateText text = template.now().in(community.language());
    Map<String, String> newest = new HashMap<>();
    new StarterTexts(
            text,
            communities.answers(community.id()),
            community.name(),
            community.purpose(),
            maelle().fullName())
        .pages()
        .forEach((StarterPage p) -> newest.put(p.id(), p.text()));
    pages.replaceAll(p -> new CommunityPage(p.id(), p.title(), p.name(), newest.get(p.id())));
  }

  /** All pages of the wiki, by name. */
  Map<String, List<String>> pages() {
    Map<String, List<String>> pages = new HashMap<>();
    wiki.pages.names().forEach(n -> wiki.pages.find(n).ifPresent(p -> put(pages, p)));
    return pages;
  }

  private static void put(Map<String, List<String>> pages, Page page) {
    pages.put(page.name(), lines(page.text()));
  }

  static List<String> lines(String text) {
    return text.isBlank() ? List.of() : text.stripTrailing().lines().toList();
  }

  /** The next case begins in an empty wiki. */
  void clear() {
    for (String name : wiki.pages.names()) {
      wiki.pages
          .find(name)
          .ifPresent(p -> wiki.pages.delete(name, p.hash(), Actor.system("goals")));
    }
  }

  @Override
  public void close() {
    unit.close();
    store.close();
    database.close();
  }

  /** Nobody reads it. */
  private static final class NoAudit implements AuditLog {

    @Override
    public void record(EntityManager tx, AuditEntry entry) {}

    @Override
    public Optional<Sentence> verify() {
      return Optional.empty();
    }
  }
}
