package org.levain.itests.arquillian;

import aQute.bnd.osgi.Analyzer;
import aQute.bnd.osgi.Jar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.osgi.framework.BundleActivator;

/** Makes bundles of classes: bnd works out what they import. */
public final class Bundles {

  private Bundles() {}

  /** A bundle without content, for tests that deploy nothing. */
  public static JavaArchive empty() {
    JavaArchive archive = ShrinkWrap.create(JavaArchive.class, "empty.jar");
    return of(archive.add(EmptyAsset.INSTANCE, "empty.txt"), "org.levain.itests.empty", Map.of());
  }

  /** An archive with the manifest of a bundle. */
  public static JavaArchive of(JavaArchive archive, String name, Map<String, String> headers) {
    try (Analyzer analyzer = new Analyzer()) {
      analyzer.setJar(new Jar(name, archive.as(ZipExporter.class).exportAsInputStream()));
      analyzer.setBundleSymbolicName(name);
      analyzer.setBundleVersion("1.0.0");
      analyzer.setProperty("-noimportjava", "true");
      analyzer.setProperty("-exportcontents", "");
      headers.forEach(analyzer::setProperty);
      ByteArrayOutputStream manifest = new ByteArrayOutputStream();
      analyzer.calcManifest().write(manifest);
      return archive.addAsManifestResource(
          new ByteArrayAsset(manifest.toByteArray()), "MANIFEST.MF");
    } catch (Exception e) {
      throw new IllegalStateException("Cannot make the bundle " + name, e);
    }
  }

  /** The test class with its superclasses and nested classes, as a bundle. */
  static JavaArchive probe(Class<?> test) {
    JavaArchive archive = ShrinkWrap.create(JavaArchive.class, "probe.jar");
    for (Class<?> type = test; type != Object.class; type = type.getSuperclass()) {
      archive.addClass(type);
    }
    return of(archive, name(test), Map.of("Import-Package", "*;resolution:=optional"));
  }

  /**
   * A probe: a bundle of these classes that its first one starts.
   *
   * @param activator registers what tests ask with {@link
   *     org.levain.itests.server.Agent#ask(String, String)}: a {@code Function<String, String>}
   *     with the property {@code levain.probe}
   */
  public static byte[] probe(Class<? extends BundleActivator> activator, Class<?>... others) {
    JavaArchive archive = ShrinkWrap.create(JavaArchive.class, "probe.jar");
    archive.addClass(activator).addClasses(others);
    return bytes(of(archive, name(activator), Map.of("Bundle-Activator", activator.getName())));
  }

  /** The symbolic name of a test class's probe. */
  static String name(Class<?> test) {
    return "probe." + test.getName();
  }

  /** The archive's bytes. */
  static byte[] bytes(Archive<?> archive) {
    try (InputStream in = archive.as(ZipExporter.class).exportAsInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
