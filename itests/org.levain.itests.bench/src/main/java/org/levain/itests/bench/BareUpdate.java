package org.levain.itests.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Inside the server: updates a bundle by the framework's own call, and nothing else. */
public final class BareUpdate implements BundleActivator, Function<String, String> {

  static final String NAME = "bare-update";

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

  /** {@code SYMBOLIC-NAME PATH} answers the bundle's new state. */
  @Override
  public String apply(String question) {
    String[] words = question.split(" ", 2);
    Bundle bundle =
        Arrays.stream(context.getBundles())
            .filter(each -> words[0].equals(each.getSymbolicName()))
            .findFirst()
            .orElseThrow();
    try (InputStream jar = Files.newInputStream(Path.of(words[1]))) {
      bundle.update(jar);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return Integer.toString(bundle.getState());
  }
}
