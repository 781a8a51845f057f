package org.levain.administration.internal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.administration.internal.AdministrationModule;
import org.levain.administration.internal.FakePlatform;
import org.levain.administration.internal.Words;
import org.levain.web.Messages;

class RightsTest {

  private static final Words FRENCH =
      new Words(Messages.of(AdministrationModule.class), Locale.FRENCH);

  @TempDir Path home;

  @Test
  void warnsOfADropFolderThatEverybodyCanWriteInto() throws IOException {
    Path folder = Files.createDirectory(home.resolve("bundles"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxr-x"));
    assertThat(dropFolder().state()).isEqualTo(State.OK);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(dropFolder().state()).isEqualTo(State.WATCH);
    assertThat(dropFolder().advice()).startsWith("Tout le monde").contains("chmod o-w");
  }

  @Test
  void saysWhatToDoAboutADropFolderThatIsNotThere() {
    assertThat(dropFolder().state()).isEqualTo(State.WATCH);
    assertThat(dropFolder().advice()).isNotBlank();
  }

  private Line dropFolder() {
    return new PlaceCheck(new FakePlatform(home), "folder", "bundles", Rights::ofDropFolder)
        .look(FRENCH);
  }
}
