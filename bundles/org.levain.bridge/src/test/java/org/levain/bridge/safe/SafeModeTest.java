package org.levain.bridge.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SafeModeTest {

  @Test
  void isOffUnlessSomebodyAsksForIt() {
    assertThat(SafeMode.isOn(new Properties(), Map.of())).isFalse();
    assertThat(SafeMode.isOn(with(""), Map.of())).isFalse();
    assertThat(SafeMode.isOn(with("yes"), Map.of())).isFalse();
  }

  @Test
  void isAskedForByPropertyOrEnvironment() {
    assertThat(SafeMode.isOn(with("true"), Map.of())).isTrue();
    assertThat(SafeMode.isOn(with(" TRUE "), Map.of())).isTrue();
    assertThat(SafeMode.isOn(new Properties(), Map.of("LEVAIN_SAFE", "true"))).isTrue();
  }

  @Test
  void letsThePropertyOverruleTheEnvironment() {
    assertThat(SafeMode.isOn(with("false"), Map.of("LEVAIN_SAFE", "true"))).isFalse();
  }

  private static Properties with(String value) {
    Properties properties = new Properties();
    properties.setProperty("levain.safe", value);
    return properties;
  }
}
