package org.levain.bridge.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFileTest {

  @TempDir private Path temp;

  @Test
  void tellsTheTerminalWhereTheServerIsAndGoesWithIt() throws Exception {
    DataFolder folder = new DataFolder(temp);
    Files.createDirectories(folder.run());
    ServerFile file = new ServerFile(folder, "1.2.3");

    file.write(Optional.of("http://127.0.0.1:8080/wiki"));

    Path written = folder.run().resolve("server.json");
    assertThat(written)
        .hasContent(
            "{\"url\":\"http://127.0.0.1:8080/wiki\",\"pid\":"
                + ProcessHandle.current().pid()
                + ",\"version\":\"1.2.3\"}");
    file.close();
    assertThat(folder.run()).isEmptyDirectory();
  }
}
