package org.levain.administration.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTextTest {

  @Test
  void putsAValueBelowItsExample() {
    assertThat(
            SettingsText.with(
                "# The name.\n# organisation = Example\n\n# port = 25\n",
                Map.of("organisation", "Pontarel")))
        .isEqualTo(
            "# The name.\n# organisation = Example\norganisation = Pontarel\n\n# port = 25\n");
  }

  @Test
  void replacesWhatWasSetWithTheLinesItGoesOnIn() {
    assertThat(SettingsText.with("a = 1\\\n  2\nb: 3\n", Map.of("a", "x")))
        .isEqualTo("b: 3\na = x\n");
  }

  @Test
  void takesAnEmptyValueOutAndLeavesTheRest() {
    assertThat(SettingsText.with("a = 1\n# b\nab = 2\n", Map.of("a", "")))
        .isEqualTo("# b\nab = 2\n");
  }

  @Test
  void writesWhatPropertiesRead() throws Exception {
    String value = "Hôpital de l’Étang \\ Nord = \"4\" # nous : là";
    Properties read = new Properties();
    read.load(new StringReader(SettingsText.with("", Map.of("organisation", value))));
    assertThat(read).containsEntry("organisation", value);
  }
}
