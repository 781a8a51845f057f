package org.levain.bridge.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path temp;
  private final Properties properties = new Properties();

  @BeforeEach
  void server() throws Exception {
    Files.createDirectories(temp.resolve("tomcat"));
    properties.setProperty("user.dir", temp.resolve("elsewhere").toString());
    properties.setProperty("catalina.base", temp.resolve("tomcat").toString());
  }

  @Test
  void takesTheFolderOfTheSystemPropertyFirst() {
    properties.setProperty("levain.home", temp.resolve("a").toString());

    assertThat(locate(Map.of("LEVAIN_HOME", "/b"))).isEqualTo(temp.resolve("a"));
  }

  @Test
  void takesTheFolderOfTheEnvironmentNext() {
    properties.setProperty("levain.home", " ");

    assertThat(locate(Map.of("LEVAIN_HOME", "/b"))).isEqualTo(Path.of("/b").toAbsolutePath());
  }

  @Test
  void liesBesideTheServersBaseFolderOtherwise() {
    assertThat(locate(Map.of())).isEqualTo(temp.resolve("levain"));
  }

  @Test
  void isFoundInTheServersBaseFolderIfItIsThereAlready() throws Exception {
    Path inside = Files.createDirectories(temp.resolve("tomcat/levain"));

    assertThat(locate(Map.of())).isEqualTo(inside);
  }

  private Path locate(Map<String, String> environment) {
    return DataFolder.locate(properties, environment).path();
  }
}
