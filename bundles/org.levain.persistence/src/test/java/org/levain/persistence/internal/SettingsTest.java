package org.levain.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final Path HOME = Path.of("/srv/levain");

  @Test
  void putsDerbyIntoTheDataFolderUnlessToldOtherwise() {
    Settings settings = Settings.of(config("", 8), HOME);
    assertThat(settings.url()).isEqualTo("jdbc:derby:/srv/levain/db;create=true");
    assertThat(settings.log()).isEqualTo(Path.of("/srv/levain/log/derby.log"));
  }

  @Test
  void takesTheAddressThatIsGiven() {
    assertThat(Settings.of(config(" jdbc:postgresql://db/levain ", 8), HOME).url())
        .isEqualTo("jdbc:postgresql://db/levain");
  }

  @Test
  void keepsThePoolWithinReason() {
    assertThat(Settings.of(config("", 0), HOME).poolSize()).isEqualTo(2);
    assertThat(Settings.of(config("", 8), HOME).poolSize()).isEqualTo(8);
    assertThat(Settings.of(config("", 5000), HOME).poolSize()).isEqualTo(100);
  }

  private static PersistenceConfig config(String url, int poolSize) {
    Map<String, Object> values =
        Map.of("url", url, "user", "", "password", "", "poolSize", poolSize);
    return (PersistenceConfig)
        Proxy.newProxyInstance(
            PersistenceConfig.class.getClassLoader(),
            new Class<?>[] {PersistenceConfig.class},
            (proxy, method, arguments) -> values.get(method.getName()));
  }
}
