package org.levain.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.demo.server.Refusal;

/** What a person may ask of {@code mvn -Prun}. */
class RunSettingsTest {

  @Test
  void asksForNothingByDefault() {
    RunSettings settings = RunSettings.of(new Properties());
    assertThat(settings.home()).isAbsolute().endsWithRaw(java.nio.file.Path.of("target/run"));
    assertThat(settings.port()).isEmpty();
    assertThat(settings.livedIn()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "65536", "-1", "eighty"})
  void refusesWhatIsNoPortInOneSentence(String port) {
    assertThatThrownBy(() -> RunSettings.of(properties("levain.port", port)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no number from 1 to 65535");
  }

  @Test
  void refusesATakenPortThatWasAskedFor() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(() -> Port.asked(taken.getLocalPort()))
          .isInstanceOf(Refusal.class)
          .hasMessageStartingWith("Port " + taken.getLocalPort() + " is taken");
    }
  }

  @Test
  void takesTheNextFreePortIfNoneWasAskedFor() {
    assertThat(Port.isFree(Port.usual())).isTrue();
  }

  private static Properties properties(String name, String value) {
    Properties properties = new Properties();
    properties.setProperty(name, value);
    return properties;
  }
}
