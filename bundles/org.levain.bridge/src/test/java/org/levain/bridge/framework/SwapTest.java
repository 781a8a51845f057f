package org.levain.bridge.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levain.bridge.drop.DropFolderChanges;
import org.levain.bridge.drop.DropFolderChanges.Replacement;
import org.levain.bridge.drop.Jar;
import org.levain.bridge.drop.Jars;

/** Changes that end in the middle. */
@Timeout(120)
class SwapTest {

  private static final String GOALS = "org.levain.goals";
  private static final DropFolderChanges NOTHING =
      new DropFolderChanges(List.of(), List.of(), List.of());

  @TempDir private Path temp;
  private Site site;

  @BeforeEach
  void start() throws Exception {
    site = new Site(temp.resolve("levain"));
    site.put("org.levain.web.jar", Site.WEB, "1.0.0");
    site.put("goals.jar", GOALS, "1.0.0");
    site.put("lib/some.jar", "some.library", "1.0.0");
    site.modules.first();
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  @Test
  void putsTheWholeSetBackWhenAChangeFailsHalfWay() throws Exception {
    Jar web = site.installed.jars().get(Site.WEB);
    Jar goals = site.installed.jars().get(GOALS);
    Path copy = Jars.bundle(temp.resolve("web-2.jar"), Site.WEB, "2.0.0");
    DropFolderChanges changes =
        new DropFolderChanges(
            List.of(),
            List.of(
                new Replacement(web, new Jar(web.name(), copy, "other", web.bundle())),
                new Replacement(goals, unreadable(goals))),
            List.of());

    assertThat(site.swap.apply(changes, Judgement.LENIENT, "a test"))
        .singleElement()
        .asString()
        .startsWith("the change failed half-way (java.lang.NullPointerException");

    assertThat(site.states())
        .containsOnly(
            "org.levain.web 1.0.0 active", GOALS + " 1.0.0 active", "some.library 1.0.0 active");
    assertThat(site.warnings).anyMatch(text -> text.contains("puts back"));
  }

  @Test
  void doesNotSayThatAChangeWouldWorkWhenItCannotBeRehearsed() throws Exception {
    Jar goals = site.installed.jars().get(GOALS);
    Replacement broken = new Replacement(goals, unreadable(goals));

    assertThat(
            site.swap.rehearse(
                new DropFolderChanges(List.of(), List.of(broken), List.of()), Judgement.STRICT))
        .isEmpty();
    assertThat(site.swap.rehearse(NOTHING, Judgement.STRICT)).contains(List.of());
  }

  /** One whose copy makes the bridge itself fail. */
  @SuppressWarnings("NullAway")
  private static Jar unreadable(Jar jar) {
    return new Jar(jar.name(), null, "none", jar.bundle());
  }
}
