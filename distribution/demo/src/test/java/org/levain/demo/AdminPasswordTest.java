package org.levain.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.demo.server.Refusal;

/** What outlives a run in the data folder. */
class AdminPasswordTest {

  @TempDir Path home;

  @Test
  void theSamePasswordIsPrintedAgain() {
    Path file = home.resolve("server/admin.password");
    assertThat(AdminPassword.in(file)).hasSize(18).isEqualTo(AdminPassword.in(file));
  }

  @Test
  void onlyItsOwnerReadsThePassword() throws Exception {
    Path file = home.resolve("admin.password");
    assertThat(AdminPassword.in(file)).isNotBlank();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void twoDataFoldersHaveTwoPasswords() {
    assertThat(AdminPassword.in(home.resolve("one")))
        .isNotEqualTo(AdminPassword.in(home.resolve("two")));
  }

  @Test
  void aSecondServerIsKeptOutOfTheFolder() throws Exception {
    Path file = home.resolve("lock");
    try (HomeLock first = HomeLock.of(file)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> HomeLock.of(file))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("Another server uses this data folder");
    }
    HomeLock.of(file).close();
  }
}
