package org.levain.bridge.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.bridge.drop.Jars;

/**
 * With the real Declarative Services: a bundle stays active although its component fails. Their
 * classes are on the test's class path too, as they may be on a server's.
 */
@Timeout(120)
class ComponentsTest {

  private static final String GOALS = "org.levain.goals";
  private static final String AT_ONCE = "immediate='true'";
  private static final String WHEN_ASKED = "";

  @TempDir private Path temp;
  private Site site;

  @BeforeEach
  void start() throws Exception {
    site = new Site(temp.resolve("levain"));
    site.put("org.levain.web.jar", Site.WEB, "1.0.0");
    library("scr.jar", org.apache.felix.scr.info.ScrInfo.class);
    library("component.jar", org.osgi.service.component.ComponentContext.class);
    library("promise.jar", org.osgi.util.promise.Promise.class);
    library("function.jar", org.osgi.util.function.Function.class);
    goals("1.0.0", WorkingPart.class, AT_ONCE, "");
    site.modules.first();
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  @Test
  void takesOverAComponentThatWorks() throws Exception {
    goals("2.0.0", WorkingPart.class, WHEN_ASKED, "");
    site.look();

    assertThat(site.bundle(GOALS).getVersion()).hasToString("2.0.0");
    assertThat(site.warnings).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {AT_ONCE, WHEN_ASKED})
  void putsTheOldJarBackWhenAComponentOfTheNewOneFails(String when) throws Exception {
    goals("2.0.0", FailingPart.class, when, "");
    site.look();

    assertThat(site.bundle(GOALS).getVersion()).hasToString("1.0.0");
    assertThat(site.warnings)
        .singleElement()
        .asString()
        .contains(
            "puts back org.levain.goals 1.0.0",
            "component org.levain.goals.part failed: ",
            "org/levain/Missing");
  }

  @Test
  void putsTheOldJarBackWhenAComponentOfTheNewOneLacksAService() throws Exception {
    goals("2.0.0", WorkingPart.class, AT_ONCE, "<reference interface='java.lang.Comparable'/>");
    site.look();

    assertThat(site.bundle(GOALS).getVersion()).hasToString("1.0.0");
    assertThat(site.warnings)
        .singleElement()
        .asString()
        .contains(
            "puts back org.levain.goals 1.0.0",
            "component org.levain.goals.part waits for the service java.lang.Comparable.");
  }

  private void goals(String version, Class<?> part, String when, String reference)
      throws IOException {
    String component =
        "<component xmlns='http://www.osgi.org/xmlns/scr/v1.3.0' name='org.levain.goals.part' "
            + when
            + "><implementation class='"
            + part.getName()
            + "'/><service><provide interface='java.lang.Runnable'/></service>"
            + reference
            + "</component>";
    Jars.bundle(
        site.folder.bundles().resolve("goals.jar"),
        GOALS,
        version,
        Map.of("Service-Component", "part.xml"),
        Map.of(
            "part.xml",
            component.getBytes(StandardCharsets.UTF_8),
            Jars.file(part),
            Jars.content(part)));
  }

  private void library(String name, Class<?> type) throws Exception {
    Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    Files.copy(jar, site.folder.libraries().resolve(name));
  }
}
