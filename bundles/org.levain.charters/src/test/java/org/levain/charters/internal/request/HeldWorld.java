package org.levain.charters.internal.request;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.levain.charters.internal.World;
import org.levain.charters.internal.fake.FakeAccess;
import org.levain.charters.internal.fake.FakeEditor;
import org.levain.charters.internal.fake.FakeHost;
import org.levain.charters.internal.fake.FakeJobs;
import org.levain.charters.internal.fake.FakeMembers;
import org.levain.charters.internal.fake.FakeOutbox;
import org.levain.charters.internal.fake.FakePages;
import org.levain.charters.internal.guard.CharterGuard;
import org.levain.charters.internal.guard.Rulings;
import org.levain.charters.internal.held.ChangeText;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.held.HeldTexts;
import org.levain.charters.internal.held.KeepText;
import org.levain.charters.internal.store.ChartersUnit;
import org.levain.charters.internal.store.EmptyTables;
import org.levain.charters.internal.store.JpaHeldTexts;
import org.levain.charters.internal.store.JpaLanguages;
import org.levain.host.Member;
import org.levain.host.Page;
import org.levain.host.SaveAct;
import org.levain.host.spi.SaveAttempt;
import org.levain.host.spi.SaveAttempt.Words;
import org.levain.jobs.JobHandler;
import org.levain.persistence.testing.TestDatabase;

/** Guard, kept texts and requests on a real database, in a server that is made up. */
public final class HeldWorld {

  /** The charter of these tests. */
  public static final String CHARTER =
      """
      # Charter

      [attribute] act: word: post, comment, edit
      [attribute] facts: list: customer data
      [attribute] kind: word: photo, poll, …

      1. Everybody posts.
      [yes] act=post, comment, edit

      2. No customer data, <b>ever</b>.
      [no] facts=customer data
      [instead] Tell the case without names.

      3. Photos: ask the animator.
      [ask the animator] kind=photo

      4. Polls: ask the direction.
      [ask the direction] kind=poll
      """;

  public static final String CUSTOMERS =
      "[{SET charter='facts=customer data'}]\nMr Martin pays late.";
  public static final String PHOTO =
      "[{SET charter='kind=photo'}]\n<script>alert(1)</script> a picture";

  public static final Member TOMAS = FakeMembers.member("u-tomas", "tomas", "Tomas K.");

  private static final ChartersUnit UNIT = new ChartersUnit(TestDatabase.derby().persistence());

  public final World world = new World(UNIT);
  public final FakePages pages = new FakePages();
  public final FakeOutbox outbox = new FakeOutbox();
  public final FakeJobs jobs = new FakeJobs();
  public final FakeAccess access = new FakeAccess();
  public final HeldTexts texts = new JpaHeldTexts(UNIT);
  public final Languages languages = new JpaLanguages(UNIT);
  public final Deciders deciders;
  public final RequestLetters letters;
  public final Rulings rulings;
  public final CharterGuard guard;
  public final ChangeText change;
  public final AskForText ask;
  public final AnswerRequest answer;
  public final SaveGranted save;
  public Set<Object> resources;

  public HeldWorld() {
    EmptyTables.in(UNIT);
    world.force.refresh();
    world.members.join(TOMAS);
    deciders = new Deciders(world.members, access, world.communities, null);
    letters =
        new RequestLetters(
            deciders,
            world.members,
            languages,
            outbox,
            () -> Optional.of(URI.create("https://wiki.pontarel.example/wiki")));
    rulings = new Rulings(world.force, world.places, Optional.of(pages), access, world.clock);
    guard = new CharterGuard(rulings, new KeepText(texts, world.audit, world.news, world.clock));
    change = new ChangeText(texts, world.audit, world.clock);
    ask = new AskForText(texts, rulings, world.places, letters, world.audit, world.clock);
    answer =
        new AnswerRequest(texts, deciders, letters, jobs, world.audit, world.news, world.clock);
    save =
        new SaveGranted(
            texts, world.members, Optional.of(pages), letters, world.audit, world.clock);
    resources = desk(FakeHost.wiki(), Optional.of(new FakeEditor())).resources();
  }

  /** The pages in another server. */
  public Desk desk(FakeHost host, Optional<org.levain.host.Editor> editor) {
    return new Desk(
        texts,
        deciders,
        letters,
        languages,
        world.force,
        world.places,
        world.members,
        host,
        access,
        world.audit,
        jobs,
        world.news,
        Optional.of(pages),
        editor,
        world.clock);
  }

  /** The resource of this class. */
  public <T> T resource(Class<T> type) {
    return resources.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  /** Somebody saves in the server. */
  public Optional<String> saves(Member author, String page, String text) {
    return guard.before(attempt(author, page, Words.page(text), false));
  }

  /** Somebody comments in the server. */
  public Optional<String> comments(Member author, String page, String text) {
    Words words =
        new Words(text, "\n\n----\n\n", "\n\n%%signature\n" + author.login() + ", now\n/%");
    return guard.before(attempt(author, page, words, true));
  }

  /** An attempt, as the adapter makes it. */
  public SaveAttempt attempt(Member author, String page, Words words, boolean comment) {
    Optional<String> now = pages.find(page).map(Page::text);
    SaveAct act = comment ? SaveAct.COMMENT : now.isPresent() ? SaveAct.CHANGE : SaveAct.NEW;
    return new SaveAttempt(page, Optional.empty(), act, words, () -> now, author, Locale.FRENCH);
  }

  /** What was kept of a save. */
  public HeldText kept(Optional<String> path) {
    return texts.find(path.orElseThrow().replace("charters/held/", "")).orElseThrow();
  }

  /** The job of a text does its step. */
  public JobHandler.Step works(HeldText text) {
    return save.step(new JobHandler.Run("job", text.id(), text.id(), 1));
  }

  /** How a text stands. */
  public HeldText now(HeldText text) {
    return texts.find(text.id()).orElseThrow();
  }
}
