package org.levain.administration.internal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.administration.internal.AdministrationModule;
import org.levain.administration.internal.FakePlatform;
import org.levain.administration.internal.Felix;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.administration.internal.module.InstalledModules;
import org.levain.web.Messages;

class SwapCheckTest {

  private static final Map<String, Object> BACK =
      Map.of(
          "at",
          Instant.parse("2026-11-21T12:02:00Z"),
          "jars",
          List.of(Map.of("name", "org.levain.goals", "before", "1.0.0", "after", "1.1.0")),
          "taken",
          false,
          "reasons",
          List.of("component org.levain.goals failed: no table"));

  private final Words words = new Words(Messages.of(AdministrationModule.class), Locale.ENGLISH);
  @TempDir private Path home;

  @Test
  void saysWhatWasPutBackLastAndWhy() throws Exception {
    try (Felix felix = new Felix(home, Map.of())) {
      Supplier<Map<String, Object>> bridge =
          () -> Map.of("changes", List.of(BACK), "refused", List.of());
      felix
          .context()
          .registerService(
              Supplier.class, bridge, new Hashtable<>(Map.of("levain.report", "changes")));

      Line line = look(felix.platform());

      assertThat(line.state()).isEqualTo(State.WATCH);
      assertThat(line.value()).startsWith("org.levain.goals 1.1.0 was put back, 21 November 2026");
      assertThat(line.advice())
          .isEqualTo(
              "What ran before goes on."
                  + " The reason: component org.levain.goals failed: no table.");
    }
  }

  @Test
  void saysWhichJarWasRefused() {
    Line line =
        look(reporting(Map.of("refused", List.of("refused a.jar: it is not a whole jar."))));

    assertThat(line.state()).isEqualTo(State.WATCH);
    assertThat(line.advice()).isEqualTo("refused a.jar: it is not a whole jar.");
  }

  @Test
  void isContentWhenALaterChangeWasTakenOver() {
    Map<String, Object> taken = Map.of("taken", true, "jars", List.of());
    assertThat(look(reporting(Map.of("changes", List.of(taken, BACK)))).state())
        .isEqualTo(State.OK);
  }

  @Test
  void isContentWithoutABridge() {
    assertThat(look(new FakePlatform(home)).state()).isEqualTo(State.OK);
  }

  private FakePlatform reporting(Map<String, ?> report) {
    return new FakePlatform(home).reporting(report);
  }

  private Line look(Platform platform) {
    return new SwapCheck(platform, new InstalledModules(platform)).look(words);
  }
}
