package org.levain.itests.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Inside the server: which jar each of Levain's bundles really runs, by the mark in it. */
public final class SetProbe implements BundleActivator, Function<String, String> {

  static final String NAME = "set";

  private static final String MARK = "META-INF/swap.txt";

  private BundleContext context;

  @Override
  public void start(BundleContext bundle) {
    context = bundle;
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put("levain.probe", NAME);
    context.registerService(Function.class, this, properties);
  }

  @Override
  public void stop(BundleContext bundle) {}

  /** A line a bundle: symbolic name, whether it is active, mark; empty without a mark. */
  @Override
  public String apply(String question) {
    return Arrays.stream(context.getBundles())
        .filter(bundle -> bundle.getSymbolicName().startsWith("org.levain."))
        .map(SetProbe::line)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String line(Bundle bundle) {
    boolean active = bundle.getState() == Bundle.ACTIVE;
    return bundle.getSymbolicName() + (active ? " active " : " not active ") + mark(bundle);
  }

  private static String mark(Bundle bundle) {
    URL mark = bundle.getEntry(MARK);
    if (mark == null) {
      return "";
    }
    try (InputStream in = mark.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
