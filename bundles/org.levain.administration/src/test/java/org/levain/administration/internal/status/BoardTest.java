package org.levain.administration.internal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.levain.administration.internal.AdministrationModule;
import org.levain.administration.internal.Words;
import org.levain.web.Messages;

@Timeout(20)
class BoardTest {

  private final Words words = new Words(Messages.of(AdministrationModule.class), Locale.ENGLISH);

  @Test
  void keepsTheOrderOfItsChecks() {
    try (Board board = new Board(List.of(well("one"), well("two"), well("three")), 10_000)) {
      assertThat(board.look(words)).extracting(Line::name).containsExactly("one", "two", "three");
    }
  }

  @Test
  void showsTheOthersWhenACheckFails() {
    try (Board board = new Board(List.of(failing("one"), well("two")), 10_000)) {
      assertThat(board.look(words)).extracting(Line::state).containsExactly(State.AWAY, State.OK);
    }
  }

  @Test
  void showsTheOthersWhenACheckHangs() {
    try (Board board = new Board(List.of(hanging("one"), well("two")), 200)) {
      List<Line> lines = board.look(words);
      assertThat(lines).extracting(Line::state).containsExactly(State.AWAY, State.OK);
      assertThat(lines.get(0).value()).isEqualTo("does not answer");
    }
  }

  private static Check well(String name) {
    return check(name, () -> Line.ok(name, "well"));
  }

  private static Check failing(String name) {
    return check(
        name,
        () -> {
          throw new IllegalStateException("for a test");
        });
  }

  private static Check hanging(String name) {
    return check(
        name,
        () -> {
          new CountDownLatch(1).await();
          return Line.ok(name, "never");
        });
  }

  private static Check check(String name, Callable<Line> look) {
    return new Check() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Line look(Words words) {
        try {
          return look.call();
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }
}
