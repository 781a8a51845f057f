package org.levain.bridge.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levain.bridge.drop.Jars;

/** The disk becomes full when the new set runs already, and only the folder is to follow. */
@Timeout(120)
class FullDiskTest {

  private static final String GOALS = "org.levain.goals";
  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path temp;
  private Site site;
  private Path goals;

  @BeforeEach
  void start() throws Exception {
    site = new Site(temp.resolve("levain"));
    site.put("org.levain.web.jar", Site.WEB, "1.0.0");
    goals = site.put("goals.jar", GOALS, "1.0.0");
    site.modules.first();
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  @Test
  void saysThatTheNewSetRunsAndLetsTheFolderFollowWhenThereIsRoom() throws Exception {
    Path journal = onAFullDisk("placing.tsv.part");
    byte[] before = Files.readAllBytes(goals);

    assertThat(swap()).isEqualTo("taken");

    assertThat(site.states()).contains(GOALS + " 2.0.0 active");
    assertThat(site.gate.isOpen()).isTrue();
    assertThat(goals).hasBinaryContent(before);
    assertThat(site.warnings)
        .singleElement()
        .asString()
        .contains("the drop folder holds what ran before until it can be written to");

    Files.delete(journal);
    site.look();

    assertThat(goals).doesNotExist();
    assertThat(site.folder.bundles().resolve("new.jar")).exists();
    assertThat(site.states()).contains(GOALS + " 2.0.0 active");
    assertThat(site.folder.cache().resolve("placing.tsv")).doesNotExist();
  }

  @Test
  void knowsNoWayBackRatherThanAWrongOne() throws Exception {
    assertThat(swap()).isEqualTo("taken");
    Path previous = onAFullDisk("previous.tsv.part");

    assertThat(swap("3.0.0")).isEqualTo("taken");

    Files.delete(previous);
    assertThat(site.folder.bundles().resolve("new.jar")).exists();
    assertThat(order("rollback")).isEqualTo("refused");
    assertThat(site.states()).contains(GOALS + " 3.0.0 active");
  }

  /** What is written under this name in the cache finds no room. */
  private Path onAFullDisk(String name) throws IOException {
    return Files.createSymbolicLink(site.folder.cache().resolve(name), FULL);
  }

  private String swap() throws Exception {
    return swap("2.0.0");
  }

  private String swap(String version) throws Exception {
    Path folder = Files.createDirectories(site.folder.run().resolve("orders/" + version));
    Jars.bundle(folder.resolve("new.jar"), GOALS, version);
    return carriedOut(folder, "swap");
  }

  private String order(String act) throws Exception {
    return carriedOut(Files.createDirectories(site.folder.run().resolve("orders/" + act)), act);
  }

  private String carriedOut(Path folder, String act) throws Exception {
    Files.writeString(folder.resolve("order.properties"), "do=" + act + "\nby=a test\n");
    try {
      site.look();
    } catch (IOException e) {
      // the bridge says so once, and looks again in a second
    }
    Properties answer = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve("answer.properties"))) {
      answer.load(in);
    }
    return answer.getProperty("state");
  }
}
