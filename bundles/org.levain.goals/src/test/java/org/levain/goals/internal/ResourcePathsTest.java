package org.levain.goals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.fake.FakeHost;
import org.levain.goals.internal.fake.FakeLinter;
import org.levain.goals.internal.fake.World;
import org.levain.security.Requires;

/**
 * Jakarta REST picks one resource class for an address and looks no further: an address that only
 * another class would answer is a 404 that no unit test sees.
 */
class ResourcePathsTest {

  private final World world = World.withPages();
  private final List<Class<?>> classes =
      new GoalsModule(
              world.templates,
              world.templates,
              world.audiences,
              world.communities,
              world.reviews,
              (tx, community, measure) -> {},
              world.languages,
              world.overrides,
              world.inviting,
              world.news,
              world.drafts,
              world.requests,
              world.letters,
              world.index,
              (beginning, locale) -> List.of(),
              new FakeLinter(),
              world.ledger,
              world.audit,
              FakeHost.wiki(),
              world.members,
              world.pages,
              world.groups)
          .resources().stream().<Class<?>>map(Object::getClass).toList();

  @Test
  void leadEachAddressToTheClassThatAnswersIt() {
    List<String> shadowed = new ArrayList<>();
    for (Class<?> type : classes) {
      for (Method method : methods(type).toList()) {
        String path = path(type, method);
        classes.stream()
            .filter(other -> matches(other, path) && literal(other) > literal(type))
            .forEach(other -> shadowed.add(path + " of " + type.getSimpleName() + " by " + other));
      }
    }
    assertThat(shadowed).isEmpty();
  }

  @Test
  void allAskForAPermission() {
    assertThat(classes).hasSize(37).allMatch(type -> type.isAnnotationPresent(Requires.class));
  }

  private static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> m.isAnnotationPresent(GET.class) || m.isAnnotationPresent(Path.class));
  }

  private static String path(Class<?> type, Method method) {
    Path below = method.getAnnotation(Path.class);
    String own = type.getAnnotation(Path.class).value();
    return below == null ? own : own.isEmpty() ? below.value() : own + "/" + below.value();
  }

  /** Whether a class's path is how an address begins. */
  private static boolean matches(Class<?> type, String path) {
    String regex = type.getAnnotation(Path.class).value().replaceAll("\\{[^}]+}", "[^/]+");
    return path.matches(regex + "(/.*)?");
  }

  /** More literal characters win. */
  private static int literal(Class<?> type) {
    return type.getAnnotation(Path.class).value().replaceAll("\\{[^}]+}", "").length();
  }
}
