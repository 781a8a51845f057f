package org.levain.bridge.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files of settings that are no good, with the real File Install. */
@Timeout(120)
class SettingsFilesTest {

  @TempDir private Path temp;

  @Test
  void startsAllTheSameAndWaitsForNoFileThatCannotBeRead() throws Exception {
    try (Site site = new Site(temp.resolve("levain"))) {
      site.put("org.levain.web.jar", Site.WEB, "1.0.0");
      library(site, "configadmin.jar", org.apache.felix.cm.PersistenceManager.class);
      library(site, "fileinstall.jar", org.apache.felix.fileinstall.ArtifactInstaller.class);
      Files.writeString(site.folder.conf().resolve("org.levain.bad.cfg"), "name = \\u12");
      Files.write(site.folder.conf().resolve("org.levain.noise.cfg"), new byte[] {-1, -2, 0, 61});
      Files.createDirectories(site.folder.conf().resolve("org.levain.folder.cfg"));
      Files.writeString(site.folder.conf().resolve("org.levain.good.cfg"), "name = x");

      long before = System.nanoTime();
      site.modules.first();

      assertThat(site.gate.isOpen()).isTrue();
      assertThat(site.states()).contains("org.levain.web 1.0.0 active");
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }
  }

  private static void library(Site site, String name, Class<?> type) throws Exception {
    Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    Files.copy(jar, site.folder.libraries().resolve(name));
  }
}
