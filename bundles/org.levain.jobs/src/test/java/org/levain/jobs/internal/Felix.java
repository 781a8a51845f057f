package org.levain.jobs.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * The storage bundles in a real framework, as they were just built. What the test itself talks to
 * comes from its own class path: the API, Jakarta Persistence, logging.
 */
final class Felix implements AutoCloseable {

  private static final Pattern BUNDLES =
      Pattern.compile(
          ".*/(org.levain.(jobs|persistence|wrap[.a-z]+)/target/.*|HikariCP-.*|asm[-a-z]*-.*"
              + "|postgresql-42.*|org.eclipse.persistence.*|uuid-creator-.*|jakarta.(mail|activation).*"
              + "|angus-.*|jackson-(core|databind|annotations)-.*|org.apache.felix.(scr|configadmin)-.*|org.osgi.util.(function|promise)-.*"
              + "|org.osgi.service.component-.*)");

  private static final Pattern API = Pattern.compile(".*/org\\.levain\\.api[-/].*");

  private static final String SHARED =
      String.join(
          ",",
          "jakarta.persistence;version=3.2.0",
          "jakarta.persistence.criteria;version=3.2.0",
          "jakarta.persistence.metamodel;version=3.2.0",
          "jakarta.persistence.spi;version=3.2.0",
          "org.slf4j;version=2.0.17",
          "org.slf4j;version=1.7.36",
          "org.slf4j.event;version=2.0.17",
          "org.slf4j.helpers;version=2.0.17",
          "org.slf4j.spi;version=2.0.17",
          "org.osgi.service.cm;version=1.6.1");

  private final Framework framework;

  Felix(Path home) throws BundleException {
    framework =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    "org.osgi.framework.storage",
                    home.resolve("cache").toString(),
                    "org.osgi.framework.system.packages.extra",
                    SHARED + "," + api(),
                    "felix.resolver.parallelism",
                    "1",
                    "levain.home",
                    home.toString()));
    framework.start();
    List<Bundle> bundles =
        Arrays.stream(classPath()).filter(this::belongs).map(this::install).toList();
    for (Bundle bundle : bundles) {
      bundle.start();
    }
  }

  /** All packages of the API, in their versions. */
  private static String api() {
    String entry =
        Arrays.stream(classPath()).filter(API.asMatchPredicate()).findFirst().orElseThrow();
    try (InputStream manifest = manifest(Path.of(entry))) {
      return new Manifest(manifest).getMainAttributes().getValue("Export-Package");
    } catch (IOException e) {
      throw new UncheckedIOException(entry, e);
    }
  }

  private static InputStream manifest(Path entry) throws IOException {
    if (Files.isDirectory(entry)) {
      return Files.newInputStream(entry.resolve(JarFile.MANIFEST_NAME));
    }
    try (JarFile jar = new JarFile(entry.toFile())) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      jar.getManifest().write(bytes);
      return new ByteArrayInputStream(bytes.toByteArray());
    }
  }

  private static String[] classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
        .split(File.pathSeparator);
  }

  private boolean belongs(String entry) {
    return BUNDLES.matcher(entry).matches() && !entry.endsWith("test-classes");
  }

  /** A module of this build may still be a folder of classes; a reference to it is a bundle too. */
  private Bundle install(String entry) {
    String file = Path.of(entry).toUri().toString();
    try {
      return context()
          .installBundle(Files.isDirectory(Path.of(entry)) ? "reference:" + file : file);
    } catch (BundleException e) {
      throw new IllegalStateException(entry, e);
    }
  }

  BundleContext context() {
    return framework.getBundleContext();
  }

  Bundle bundle(String name) {
    return Arrays.stream(context().getBundles())
        .filter(each -> name.equals(each.getSymbolicName()))
        .findFirst()
        .orElseThrow();
  }

  WeakReference<ClassLoader> loader(String name) {
    return new WeakReference<>(bundle(name).adapt(BundleWiring.class).getClassLoader());
  }

  /** Updates a bundle, and whatever is wired to it, as a swap does. */
  void update(String name) throws Exception {
    Bundle bundle = bundle(name);
    bundle.update();
    CountDownLatch refreshed = new CountDownLatch(1);
    framework
        .adapt(FrameworkWiring.class)
        .refreshBundles(List.of(bundle), event -> refreshed.countDown());
    if (!refreshed.await(30, TimeUnit.SECONDS)) {
      throw new AssertionError("The refresh of " + name + " did not end");
    }
  }

  <T> Optional<T> service(Class<T> type) {
    ServiceReference<T> reference = context().getServiceReference(type);
    return Optional.ofNullable(reference).map(context()::getService);
  }

  /** The service, which must come up. */
  <T> T await(Class<T> type) {
    Eventually.until(() -> service(type).isPresent());
    return service(type).orElseThrow();
  }

  void configure(String pid, Map<String, Object> values) throws IOException {
    Dictionary<String, Object> properties = new Hashtable<>(values);
    await(ConfigurationAdmin.class).getConfiguration(pid, "?").update(properties);
  }

  @Override
  public void close() throws Exception {
    framework.stop();
    framework.waitForStop(20_000);
  }
}
