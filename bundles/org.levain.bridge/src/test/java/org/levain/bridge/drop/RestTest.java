package org.levain.bridge.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RestTest {

  private final Rest rest = new Rest();
  private final Map<String, Stamp> first = rest.start(Map.of("a.jar", stamp(10)));

  @Test
  void isQuietWhileNothingChanges() {
    assertThat(rest.look(first)).isEmpty();
    assertThat(rest.look(first)).isEmpty();
  }

  @Test
  void waitsForAJarThatIsBeingCopied() {
    assertThat(rest.look(Map.of("a.jar", stamp(10), "b.jar", stamp(1)))).isEmpty();
    assertThat(rest.look(Map.of("a.jar", stamp(10), "b.jar", stamp(2)))).isEmpty();

    Map<String, Stamp> whole = Map.of("a.jar", stamp(10), "b.jar", stamp(3));
    assertThat(rest.look(whole)).isEmpty();
    assertThat(rest.look(whole)).contains(whole);
    assertThat(rest.look(whole)).isEmpty();
  }

  @Test
  void makesOneSetOfChangesThatFollowEachOther() {
    assertThat(rest.look(Map.of())).isEmpty();
    Map<String, Stamp> both = Map.of("b.jar", stamp(5), "c.jar", stamp(5));
    assertThat(rest.look(both)).isEmpty();
    assertThat(rest.look(both)).contains(both);
  }

  @Test
  void forgetsAChangeThatWasTakenBack() {
    assertThat(rest.look(Map.of())).isEmpty();
    assertThat(rest.look(first)).isEmpty();
    assertThat(rest.look(first)).isEmpty();
  }

  private static Stamp stamp(long size) {
    return new Stamp(size, FileTime.fromMillis(1), "key");
  }
}
