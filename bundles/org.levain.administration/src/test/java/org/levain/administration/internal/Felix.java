package org.levain.administration.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

/** A real framework whose services the test shares. */
public final class Felix implements AutoCloseable {

  private static final String SHARED =
      "org.osgi.service.cm;version=1.6.1,org.osgi.service.component;version=1.5.0,"
          + "org.osgi.service.component.runtime;version=1.5.0,"
          + "org.osgi.service.component.runtime.dto;version=1.5.0,"
          + "org.osgi.util.promise;version=1.3.0,org.osgi.util.function;version=1.2.0";

  private final Framework framework;

  public Felix(Path home, Map<String, String> more) throws BundleException {
    Map<String, String> properties = new HashMap<>(more);
    properties.put("org.osgi.framework.storage", home.resolve("cache").toString());
    properties.put("org.osgi.framework.system.packages.extra", SHARED);
    // what fails here fails on purpose
    properties.put("ds.loglevel", "0");
    properties.put("felix.cm.loglevel", "0");
    properties.put("levain.home", home.toString());
    properties.put("levain.version", "0.1.0");
    framework = new FrameworkFactory().newFramework(properties);
    framework.start();
  }

  /** The platform as the framework has it. */
  public Platform platform() {
    return new OsgiPlatform(framework.getBundleContext());
  }

  /** The framework's own context, as the bridge has it. */
  public BundleContext context() {
    return framework.getBundleContext();
  }

  /** Installs and starts the bundle of which this is a class. */
  public Bundle start(Class<?> part) throws BundleException {
    return start(new File(part.getProtectionDomain().getCodeSource().getLocation().getPath()));
  }

  private Bundle start(File jar) throws BundleException {
    Bundle bundle = framework.getBundleContext().installBundle(jar.toURI().toString());
    bundle.start();
    return bundle;
  }

  /** Installs a bundle of a few headers, with one description of a component and its class. */
  public Bundle install(
      String name, Map<String, String> headers, String component, Class<?>... classes)
      throws BundleException, IOException {
    ByteArrayOutputStream jar = new ByteArrayOutputStream();
    try (JarOutputStream out = new JarOutputStream(jar, manifest(name, headers))) {
      out.putNextEntry(new JarEntry("part.xml"));
      out.write(component.getBytes(StandardCharsets.UTF_8));
      for (Class<?> each : classes) {
        String file = each.getName().replace('.', '/') + ".class";
        out.putNextEntry(new JarEntry(file));
        each.getClassLoader().getResourceAsStream(file).transferTo(out);
      }
    }
    return framework
        .getBundleContext()
        .installBundle("test:" + name, new ByteArrayInputStream(jar.toByteArray()));
  }

  private static Manifest manifest(String name, Map<String, String> headers) {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Bundle-ManifestVersion", "2");
    attributes.putValue("Bundle-SymbolicName", name);
    attributes.putValue("Bundle-Version", "1.2.3");
    headers.forEach(attributes::putValue);
    return manifest;
  }

  /** Waits until something has come true, at most ten seconds. */
  public static void await(BooleanSupplier truth) throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      if (truth.getAsBoolean()) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("This has not come true within ten seconds");
  }

  @Override
  public void close() throws BundleException, InterruptedException {
    framework.stop();
    framework.waitForStop(10_000);
  }
}
