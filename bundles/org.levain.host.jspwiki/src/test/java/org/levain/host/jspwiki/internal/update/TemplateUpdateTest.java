package org.levain.host.jspwiki.internal.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.wiki.api.exceptions.WikiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.goals.internal.action.TakeUpdate;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.templates.Template;
import org.levain.goals.templates.shipped.ShippedTemplates;
import org.levain.goals.templates.words.Language;
import org.levain.host.jspwiki.internal.TestWiki;

/**
 * A community that was created, edited by hand in a real wiki at random, and then offered a newer
 * template, keeps every edit of people: also one that is made while the update is being written.
 * Prints its seed; {@code -Dlevain.seed=N} does the same edits again, {@code -Dlevain.cases=N} does
 * more of them.
 */
class TemplateUpdateTest {

  /** The same edits in every build; another seed looks further. */
  private static final long SEED = 20261130;

  private static final int CASES = 40;

  @TempDir static Path folder;
  private static TestWiki wiki;
  private static Bench bench;

  private static final List<Template> SHIPPED = ShippedTemplates.all();

  private final Set<String> seen = new HashSet<>();
  private int merged;
  private int untouched;

  @BeforeAll
  static void start() {
    wiki =
        new TestWiki(folder, p -> p.setProperty("jspwiki.searchProvider", "BasicSearchProvider"));
    wiki.register("maelle", "Maëlle Roux", "maelle@example.org");
    bench = new Bench(wiki);
  }

  @AfterAll
  static void stop() {
    bench.close();
    wiki.close();
  }

  @Test
  void keepsEveryEditOfPeople() throws WikiException {
    long seed = Long.getLong("levain.seed", SEED);
    int cases = Integer.getInteger("levain.cases", CASES);
    System.out.println("Seed of the edits: " + seed);
    for (int i = 0; i < cases; i++) {
      long each = cases == 1 ? seed : seed + i;
      try {
        new Case(new Random(each), "Case " + i).run();
      } catch (AssertionError e) {
        String again = " (again with -Dlevain.cases=1 -Dlevain.seed=" + each + ")";
        throw new AssertionError(e.getMessage() + again, e);
      }
      bench.clear();
    }
    if (cases >= CASES) {
      assertThat(seen).contains("edited", "deleted", "renamed", "TAKING");
      assertThat(merged).as("texts of people with news of the template").isPositive();
      assertThat(untouched).as("pages that nobody edited").isPositive();
    }
  }

  /** One community, and what befalls it. */
  private final class Case {

    private final Random random;
    private final Hands hands;
    private final MovingTemplate template;
    private final Language language;
    private final Community community;
    private final List<String> done = new ArrayList<>();

    Case(Random random, String name) {
      this.random = random;
      this.hands = new Hands(wiki, random);
      this.language = random.nextBoolean() ? Language.FR : Language.EN;
      this.template = new MovingTemplate(SHIPPED.get(random.nextInt(SHIPPED.size())), random);
      this.community = bench.create(template, language, name);
    }

    void run() throws WikiException {
      for (int round = 1 + random.nextInt(2); round > 0; round--) {
        edit(random.nextInt(6));
        update();
      }
      if (random.nextInt(3) == 0) {
        undo();
      }
    }

    private void edit(int times) throws WikiException {
      List<String> names =
          bench.says(community, Optional.empty()).keySet().stream().sorted().toList();
      for (int n = times; n > 0; n--) {
        String name = names.get(random.nextInt(names.size()));
        Optional<org.levain.host.Page> page = wiki.pages.find(name);
        if (page.isPresent()) {
          String what = hands.touch(name, page.get().text());
          done.add(what);
          seen.add(what.substring(0, what.indexOf(' ')));
        }
      }
    }

    private Community now() {
      return bench.communities.find(community.id()).orElseThrow();
    }

    private void update() throws WikiException {
      Map<String, List<String>> before = bench.says(now(), Optional.empty());
      Map<String, List<String>> offered = bench.pages();
      template.change();
      Map<String, List<String>> says = bench.says(now(), Optional.of(template));
      TakeUpdate take = bench.actions(template).takeUpdate();
      seen.add(take.take(now(), template.now().version(), bench.maelle()).name());
      if (random.nextInt(3) == 0) {
        edit(2);
      }
      Map<String, List<String>> people = bench.pages();
      bench.jobs.work();
      Map<String, List<String>> after = bench.pages();
      assertThat(after.keySet()).as("%s: pages", done).isEqualTo(people.keySet());
      people.forEach(
          (name, text) -> {
            String what = name + " " + done;
            if (!text.equals(offered.get(name)) || !says.containsKey(name)) {
              assertThat(after.get(name)).as(what + ": edited meanwhile").isEqualTo(text);
            } else {
              check(new Kept(before.get(name), says.get(name), text, after.get(name)), what);
            }
          });
      done.add("updated");
    }

    private void check(Kept kept, String what) {
      kept.check(what);
      merged += kept.isMerged() && !kept.people().equals(kept.before()) ? 1 : 0;
      untouched += kept.people().equals(kept.before()) ? 1 : 0;
    }

    /** What the update brought goes again; what people wrote before is there as it was. */
    private void undo() throws WikiException {
      edit(random.nextInt(3));
      Map<String, List<String>> people = bench.pages();
      template.change();
      TakeUpdate take = bench.actions(template).takeUpdate();
      if (take.take(now(), template.now().version(), bench.maelle()) == TakeUpdate.Outcome.TAKING) {
        bench.jobs.work();
        var unused = bench.ledger.undo(now().places().run(), Optional.empty()).orElseThrow();
        bench.jobs.work();
      }
      assertThat(bench.pages()).as("%s, taken back", done).isEqualTo(people);
    }
  }
}
