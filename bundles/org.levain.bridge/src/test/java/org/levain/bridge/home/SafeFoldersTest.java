package org.levain.bridge.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levain.bridge.page.Calm;

class SafeFoldersTest {

  @TempDir private Path temp;

  @Test
  void createsWhatIsMissingForTheServersUserOnly() throws Exception {
    DataFolder folder = new DataFolder(temp.resolve("new/levain"));

    assertThat(folders(folder).prepare()).isEmpty();

    assertThat(folder.libraries()).isDirectory();
    assertThat(mode(folder.path())).isEqualTo("rwx------");
    assertThat(mode(folder.run())).isEqualTo("rwx------");
  }

  @ParameterizedTest
  @CsvSource({
    ".,rwxrwxr-x",
    ".,rwxr-xrwx",
    "bundles,rwxrwx---",
    "bundles/lib,rwxr-xrwx",
  })
  void refusesAFolderThatOthersCanWriteTo(String name, String mode) throws Exception {
    DataFolder folder = new DataFolder(temp.resolve("levain"));
    folders(folder).prepare();
    Path path = folder.path().resolve(name).normalize();
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));

    assertThat(folders(folder).prepare()).contains(Calm.wrong("folder-writable", path.toString()));
  }

  @Test
  void createsNothingInAFolderThatOthersCanWriteTo() throws Exception {
    Path home = Files.createDirectories(temp.resolve("levain"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));

    folders(new DataFolder(home)).prepare();

    assertThat(home).isEmptyDirectory();
  }

  @Test
  void takesAFolderThatOthersCanRead() throws Exception {
    Path home = Files.createDirectories(temp.resolve("levain/bundles")).getParent();
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));

    assertThat(folders(new DataFolder(home)).prepare()).isEmpty();
  }

  @Test
  void closesTheFolderOfSecretsThatWasOpen() throws Exception {
    DataFolder folder = new DataFolder(temp.resolve("levain"));
    Files.createDirectories(folder.run());
    Files.setPosixFilePermissions(folder.run(), PosixFilePermissions.fromString("rwxr-xr-x"));

    folders(folder).prepare();

    assertThat(mode(folder.run())).isEqualTo("rwx------");
  }

  @Test
  void saysWhyAFolderCannotBeCreated() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "in the way");
    Path home = file.resolve("levain");

    assertThat(folders(new DataFolder(home)).prepare())
        .hasValueSatisfying(
            calm -> {
              assertThat(calm.key()).isEqualTo("folder-missing");
              assertThat(calm.arguments()).contains(home.toString());
            });
  }

  @Test
  void refusesAFolderInsideTheWebApplication() {
    Path home = temp.resolve("webapps/wiki/levain");

    assertThat(
            new SafeFolders(new DataFolder(home), Optional.of(temp.resolve("webapps/wiki")))
                .prepare())
        .contains(Calm.wrong("folder-inside", home.toString()));
    assertThat(home).doesNotExist();
  }

  @Test
  void refusesAFolderThatTheServerTakesForAnotherApplication() throws Exception {
    Path webapps = Files.createDirectories(temp.resolve("webapps/wiki")).getParent();
    Path link = Files.createSymbolicLink(temp.resolve("link"), webapps);

    for (Path home : List.of(webapps.resolve("levain"), link.resolve("levain"))) {
      assertThat(folders(new DataFolder(home)).prepare())
          .contains(Calm.wrong("folder-inside", home.toString()));
    }
    assertThat(webapps.resolve("levain")).doesNotExist();
  }

  @Test
  void takesAFolderBesideAnApplicationThatLiesElsewhere() throws Exception {
    Path wiki = Files.createDirectories(temp.resolve("srv/wiki"));
    DataFolder folder = new DataFolder(wiki.resolveSibling("levain"));

    assertThat(new SafeFolders(folder, Optional.of(wiki)).prepare()).isEmpty();
  }

  private SafeFolders folders(DataFolder folder) {
    return new SafeFolders(folder, Optional.of(temp.resolve("webapps/wiki")));
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
