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
  void warnsOfADropFolderThatOthersCanWriteInto() throws IOException {
    Path folder = Files.createDirectory(home.resolve("bundles"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(dropFolder().state()).isEqualTo(State.OK);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxr-x"));
    assertThat(dropFolder().state()).isEqualTo(State.WATCH);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(dropFolder().state()).isEqualTo(State.WATCH);
    assertThat(dropFolder().advice()).contains("chmod go-w");
  }

  @Test
  void saysWhatToDoAboutADropFolderThatIsNotThere() {
    assertThat(dropFolder().state()).isEqualTo(State.WATCH);
    assertThat(dropFolder().advice()).isNotBlank();
  }

  @Test
  void warnsOfSettingsThatOthersCanWriteOrWhoseSecretsTheyCanRead() throws IOException {
    Path conf = Files.createDirectory(home.resolve("conf"));
    Path mail =
        Files.writeString(conf.resolve("org.levain.mail.cfg"), "host = a\n# password = b\n");
    rights(conf, "rwxr-xr-x");
    rights(mail, "rw-r--r--");
    assertThat(Rights.ofSettings(conf)).isEmpty();

    Files.writeString(mail, "host = a\npassword = b\n");
    assertThat(Rights.ofSettings(conf)).contains("settings.read.advice");
    rights(conf, "rwx------");
    assertThat(Rights.ofSettings(conf)).as("nobody comes that far").isEmpty();
    rights(conf, "rwxr-xr-x");
    rights(mail, "rw-------");
    assertThat(Rights.ofSettings(conf)).isEmpty();

    rights(mail, "rw--w----");
    assertThat(Rights.ofSettings(conf)).contains("settings.open.advice");
    rights(mail, "rw-------");
    rights(conf, "rwxrwx---");
    assertThat(Rights.ofSettings(conf)).contains("settings.open.advice");
  }

  private static void rights(Path path, String rights) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  private Line dropFolder() {
    return new PlaceCheck(new FakePlatform(home), "folder", "bundles", Rights::ofDropFolder)
        .look(FRENCH);
  }
}
