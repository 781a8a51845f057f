package org.levain.administration.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.apache.felix.cm.impl.ConfigurationManager;
import org.apache.felix.fileinstall.internal.FileInstall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.levain.administration.internal.Felix;
import org.osgi.service.cm.ConfigurationAdmin;

/** With the real configuration admin and file installer. */
class ConfigurationsTest {

  private static final String PID = "org.levain.web";

  @TempDir Path home;
  private Path file;
  private Felix felix;

  @BeforeEach
  void prepare() throws Exception {
    file = Files.createDirectories(home.resolve("conf")).resolve(PID + ".cfg");
  }

  @AfterEach
  void stop() throws Exception {
    felix.close();
  }

  @Test
  void writesWhatIsSetIntoTheFileAndKeepsItsComments() throws Exception {
    Files.writeString(file, "# Where people reach us.\npublicUrl = https://old.example.org\n");
    Configurations configurations = start();
    Felix.await(() -> configurations.read(PID).containsKey("publicUrl"));
    configurations.write(PID, Map.of("publicUrl", "https://wiki.example.org/w"), false);
    Felix.await(() -> text().contains("wiki.example.org"));
    assertThat(text())
        .contains("# Where people reach us.", "https://wiki.example.org/w")
        .doesNotContain("old.example.org");
  }

  @Test
  void writesIntoAFileThatHasNothingButComments() throws Exception {
    Files.writeString(file, "# The name of the house.\n# organisation = Example\n");
    Configurations configurations = start();
    configurations.write(PID, Map.of("organisation", "Hôpital de l’Étang"), false);
    Felix.await(() -> text().contains("tang"));
    assertThat(text()).contains("# The name of the house.");
    restart();
    Configurations again = start();
    Felix.await(() -> again.read(PID).containsKey("organisation"));
    assertThat(again.read(PID)).containsEntry("organisation", "Hôpital de l’Étang");
  }

  @Test
  void makesTheFileWhereThereIsNone() throws Exception {
    Configurations configurations = start();
    configurations.write(PID, Map.of("organisation", "Pontarel"), false);
    Felix.await(() -> Files.exists(file) && text().contains("Pontarel"));
    assertThat(text()).contains("organisation");
  }

  @Test
  void takesAnEmptyValueOut() throws Exception {
    Files.writeString(file, "organisation = Pontarel\n");
    Configurations configurations = start();
    Felix.await(() -> configurations.read(PID).containsKey("organisation"));
    configurations.write(PID, Map.of("organisation", ""), false);
    Felix.await(() -> !text().contains("Pontarel"));
    assertThat(text()).doesNotContain("Pontarel");
    assertThat(configurations.read(PID)).doesNotContainKey("organisation");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void letsNobodyElseReadAFileWithASecret() throws Exception {
    Configurations configurations = start();
    configurations.write("org.levain.mail", Map.of("password", "secret"), true);
    Path mail = home.resolve("conf/org.levain.mail.cfg");
    Felix.await(() -> text(mail).contains("secret"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mail)))
        .isEqualTo("rw-------");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void leavesAFileClosedThatSomebodyClosed() throws Exception {
    Files.writeString(file, "organisation = Pontarel\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    start().write(PID, Map.of("organisation", "Lyon"), false);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  private Configurations start() throws Exception {
    felix =
        new Felix(
            home,
            Map.of(
                "felix.fileinstall.dir", home.resolve("conf").toString(),
                "felix.fileinstall.poll", "100",
                "felix.fileinstall.noInitialDelay", "true",
                "felix.fileinstall.enableConfigSave", "false",
                "felix.fileinstall.configEncoding", "UTF-8"));
    felix.start(ConfigurationManager.class);
    felix.start(FileInstall.class);
    return new Configurations(felix.platform().find(ConfigurationAdmin.class).orElseThrow(), home);
  }

  private void restart() throws Exception {
    felix.close();
  }

  private String text() {
    return text(file);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }
}
