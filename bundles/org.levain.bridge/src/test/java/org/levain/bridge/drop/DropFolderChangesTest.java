package org.levain.bridge.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.bridge.drop.Jars.jar;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levain.bridge.drop.DropFolderChanges.Replacement;

class DropFolderChangesTest {

  private static final Jar GOALS = jar("goals.jar", "org.levain.goals", "1.0.0", "aa");
  private static final Jar NEW_GOALS = jar("goals-2.jar", "org.levain.goals", "2.0.0", "bb");
  private static final Jar BADGES = jar("badges.jar", "org.levain.badges", "1.0.0", "cc");
  private static final Jar ASM = jar("lib/asm-9.9.jar", "org.objectweb.asm", "9.9.0", "dd");
  private static final Jar NEW_ASM = jar("lib/asm-9.10.jar", "org.objectweb.asm", "9.10.0", "ee");

  @Test
  void isEmptyWhenNothingHasChanged() {
    assertThat(changes(List.of(GOALS, ASM), List.of(GOALS, ASM)).isEmpty()).isTrue();
  }

  @Test
  void isEmptyWhenAJarOnlyHasAnotherName() {
    Jar renamed = jar("renamed.jar", "org.levain.goals", "1.0.0", "aa");

    assertThat(changes(List.of(GOALS), List.of(renamed)).isEmpty()).isTrue();
  }

  @Test
  void seesWhatWasPutInAndTakenOut() {
    assertThat(changes(List.of(GOALS), List.of(BADGES)))
        .isEqualTo(new DropFolderChanges(List.of(BADGES), List.of(), List.of(GOALS)));
  }

  @Test
  void seesAModuleUnderAnotherFileNameAsTheSameModule() {
    assertThat(changes(List.of(GOALS), List.of(NEW_GOALS)))
        .isEqualTo(
            new DropFolderChanges(
                List.of(), List.of(new Replacement(GOALS, NEW_GOALS)), List.of()));
  }

  @Test
  void letsTwoVersionsOfALibraryLieSideBySide() {
    assertThat(changes(List.of(ASM), List.of(ASM, NEW_ASM)).added()).containsExactly(NEW_ASM);
  }

  private static DropFolderChanges changes(List<Jar> installed, List<Jar> offered) {
    return DropFolderChanges.between(byKey(installed.stream()), byKey(offered.stream()));
  }

  private static Map<String, Jar> byKey(Stream<Jar> jars) {
    return jars.collect(Collectors.toMap(Jar::key, Function.identity()));
  }
}
