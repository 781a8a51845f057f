package org.levain.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.host.Member;
import org.levain.security.spi.PermissionSource;

class ShiroAccessTest {

  private static final Optional<Member> ADA =
      Optional.of(new Member("uid-ada", "ada", "Ada", Optional.empty(), Set.of("Admin")));
  private static final PermissionSource TEA = member -> Set.of("tea:drink");
  private static final Map<String, Object> READ = Map.of("felix.fileinstall.filename", "x");

  @TempDir private Path home;

  @Test
  void takesTheDefaultGroupsWhereNothingIsConfigured() throws IOException {
    ShiroAccess access = new ShiroAccess(home, Clock.systemUTC());
    access.modified(new Config("Admin", "*"), Map.of());
    assertThat(access.roles(ADA)).containsExactlyInAnyOrder("administrator", "creator", "member");
  }

  @Test
  void givesNobodyARoleWhileItsFileIsNotReadYet() throws IOException {
    Files.createDirectories(home.resolve("conf"));
    Files.writeString(home.resolve("conf/org.levain.security.cfg"), "administratorGroups = Ops");
    ShiroAccess access = new ShiroAccess(home, Clock.systemUTC());
    access.modified(new Config("Admin", "*"), Map.of());
    assertThat(access.may(ADA, "admin:read")).isFalse();
    access.modified(new Config("Ops", "*"), READ);
    assertThat(access.may(ADA, "admin:read")).isFalse();
    access.modified(new Config("Ops,Admin", "*"), READ);
    assertThat(access.may(ADA, "admin:read")).isTrue();
  }

  @Test
  void grantsWhatAModuleSaysForAsLongAsItIsThere() throws IOException {
    ShiroAccess access = new ShiroAccess(home, Clock.systemUTC());
    access.modified(new Config("Nobody", "*"), Map.of());
    access.add(TEA);
    assertThat(access.may(ADA, "tea:drink")).isTrue();
    access.remove(TEA);
    assertThat(access.may(ADA, "tea:drink")).isFalse();
  }

  @Test
  void knowsTheTerminalByWhatItWroteForIt() throws IOException {
    ShiroAccess access = new ShiroAccess(home, Clock.systemUTC());
    String secret = Files.readString(home.resolve("run/terminal.token"));
    assertThat(access.isTerminal(secret)).isTrue();
    assertThat(access.isTerminal(secret + " ")).isFalse();
    access.close();
    assertThat(home.resolve("run/terminal.token")).doesNotExist();
  }

  @Test
  void letsTheReaderOfMetricsInToThemAloneAndOnlyWithAToken() throws IOException {
    String token = "0123456789abcdef0123456789abcdef";
    ShiroAccess access = new ShiroAccess(home, Clock.systemUTC());
    assertThat(access.may(token, "metrics:read")).as("no token yet").isFalse();

    MetricsReader reader = new MetricsReader(new Token(token));
    access.addReader(reader);
    assertThat(access.may(token, "metrics:read")).isTrue();
    assertThat(access.may(token, "admin:read")).isFalse();
    assertThat(access.may(token + "0", "metrics:read")).isFalse();
    assertThat(access.may("", "metrics:read")).isFalse();

    reader.modified(new Token("too-short"));
    assertThat(access.may("too-short", "metrics:read")).isFalse();
    assertThat(access.may("", "metrics:read")).isFalse();
    reader.modified(new Token(token));
    access.removeReader(reader);
    assertThat(access.may(token, "metrics:read")).isFalse();
  }

  @Test
  void keepsTokensGoodOverARestart() throws IOException {
    String token = new ShiroAccess(home, Clock.systemUTC()).tokenFor(ADA.get());
    ShiroAccess next = new ShiroAccess(home, Clock.systemUTC());
    assertThat(next.tokenIsValid(ADA.get(), token)).isTrue();
  }

  /** The token as a test wants it. */
  @SuppressWarnings("BadAnnotationImplementation") // never compared
  private record Token(String token) implements MetricsConfig {

    @Override
    public Class<? extends Annotation> annotationType() {
      return MetricsConfig.class;
    }
  }

  /** The configuration as a test wants it. */
  @SuppressWarnings("BadAnnotationImplementation") // never compared
  private record Config(String administrators, String creators) implements SecurityConfig {

    @Override
    public String[] administratorGroups() {
      return new String[] {administrators};
    }

    @Override
    public String[] creatorGroups() {
      return new String[] {creators};
    }

    @Override
    public Class<? extends Annotation> annotationType() {
      return SecurityConfig.class;
    }
  }
}
