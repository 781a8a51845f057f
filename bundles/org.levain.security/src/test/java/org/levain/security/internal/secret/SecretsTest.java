package org.levain.security.internal.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  private static final Instant NOW = Instant.parse("2026-03-31T23:30:00Z");

  @TempDir private Path home;

  @Test
  void makesAKeyOnceAndClosesItToOthers() throws IOException {
    byte[] first = SecretFolder.at(home.resolve("keys")).key("form.key");
    byte[] again = SecretFolder.at(home.resolve("keys")).key("form.key");
    assertThat(first).hasSize(32).isEqualTo(again);
    assertThat(permissions(home.resolve("keys"))).isEqualTo("rwx------");
    assertThat(permissions(home.resolve("keys/form.key"))).isEqualTo("rw-------");
    assertThat(names(home.resolve("keys"))).containsExactly("form.key");
  }

  @Test
  void closesAFolderThatWasOpen() throws IOException {
    Path open = Files.createDirectory(home.resolve("keys"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
    SecretFolder unused = SecretFolder.at(open);
    assertThat(permissions(open)).isEqualTo("rwx------");
  }

  @Test
  void refusesAKeyThatWasCutOff() throws IOException {
    SecretFolder keys = SecretFolder.at(home.resolve("keys"));
    Files.write(home.resolve("keys/form.key"), new byte[5]);
    assertThatThrownBy(() -> keys.key("form.key"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("5 bytes");
  }

  @Test
  void acceptsATokenTodayAndTomorrowOnly() {
    FormTokens issuing = tokensAt(NOW);
    String token = issuing.of("uid-1");
    assertThat(tokensAt(NOW).isValid("uid-1", token)).isTrue();
    assertThat(tokensAt(NOW.plus(Duration.ofHours(1))).isValid("uid-1", token)).isTrue();
    assertThat(tokensAt(NOW.plus(Duration.ofHours(24))).isValid("uid-1", token)).isTrue();
    assertThat(tokensAt(NOW.plus(Duration.ofHours(25))).isValid("uid-1", token)).isFalse();
    assertThat(tokensAt(NOW.minus(Duration.ofDays(1))).isValid("uid-1", token)).isFalse();
  }

  @Test
  void refusesTheTokenOfAnotherMemberAndAnotherKey() {
    FormTokens tokens = tokensAt(NOW);
    assertThat(tokens.isValid("uid-2", tokens.of("uid-1"))).isFalse();
    assertThat(tokens.isValid("uid-1", "")).isFalse();
    FormTokens elsewhere = new FormTokens(new byte[] {1}, Clock.fixed(NOW, ZoneOffset.UTC));
    assertThat(elsewhere.isValid("uid-1", tokens.of("uid-1"))).isFalse();
  }

  @Test
  void letsNoPartOfAMacRunIntoTheNext() {
    Mac mac = new Mac(new byte[] {7});
    assertThat(mac.of("ab", "c")).isNotEqualTo(mac.of("a", "bc")).hasSize(64);
  }

  @Test
  void writesANewTerminalSecretAtEachStart() throws IOException {
    SecretFolder run = SecretFolder.at(home.resolve("run"));
    TerminalSecret first = TerminalSecret.newIn(run);
    String written = Files.readString(home.resolve("run/terminal.token"));
    TerminalSecret second = TerminalSecret.newIn(run);
    assertThat(first.is(written)).isTrue();
    assertThat(second.is(written)).isFalse();
    assertThat(second.is("")).isFalse();
    assertThat(permissions(home.resolve("run/terminal.token"))).isEqualTo("rw-------");

    first.remove(); // the old one leaves the new one alone
    assertThat(home.resolve("run/terminal.token")).exists();
    second.remove();
    assertThat(home.resolve("run/terminal.token")).doesNotExist();
  }

  private static FormTokens tokensAt(Instant instant) {
    return new FormTokens(new byte[] {42}, Clock.fixed(instant, ZoneOffset.UTC));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
