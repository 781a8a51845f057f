package org.levain.bridge.framework;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Waits until File Install has read the configuration, between the libraries and our bundles:
 * otherwise each part would start with its defaults, and once more with its settings.
 */
final class Settings {

  private static final String ADMIN = "org.osgi.service.cm.ConfigurationAdmin";
  private static final String FROM_FILE = "(felix.fileinstall.filename=*)";
  private static final long PATIENCE_MILLIS = 5_000;
  private static final long STEP_MILLIS = 20;

  private Settings() {}

  /** Waits for the settings of this folder, if there is anybody to read them. */
  static void await(BundleContext context, Path folder) throws InterruptedException {
    Optional<ServiceReference<?>> admin = Registered.find(context, ADMIN);
    if (admin.isEmpty() || !hasFileInstall(context)) {
      return;
    }
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (read(context, admin.get()) < files(folder) && System.nanoTime() < end) {
      Thread.sleep(STEP_MILLIS);
    }
  }

  private static boolean hasFileInstall(BundleContext context) {
    return Arrays.stream(context.getBundles())
        .filter(bundle -> "org.apache.felix.fileinstall".equals(bundle.getSymbolicName()))
        .anyMatch(bundle -> bundle.getState() == Bundle.ACTIVE);
  }

  private static int read(BundleContext context, ServiceReference<?> reference) {
    try {
      Object admin = context.getService(reference);
      Object[] found =
          (Object[])
              reference
                  .getBundle()
                  .loadClass(ADMIN)
                  .getMethod("listConfigurations", String.class)
                  .invoke(admin, FROM_FILE);
      return found == null ? 0 : found.length;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot ask the configuration admin", e);
    } finally {
      context.ungetService(reference);
    }
  }

  /** One that cannot be is never taken over: nobody waits for it. */
  private static boolean canBeRead(Path file) {
    try (Reader in = Files.newBufferedReader(file)) {
      new Properties().load(in);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static long files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".cfg"))
          .filter(Settings::canBeRead)
          .count();
    } catch (IOException e) {
      return 0;
    }
  }
}
