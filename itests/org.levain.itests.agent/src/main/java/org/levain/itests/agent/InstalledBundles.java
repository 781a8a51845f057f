package org.levain.itests.agent;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.wiring.FrameworkWiring;

/** The bundles of the framework under test. */
final class InstalledBundles {

  private static final int SECONDS_TO_REFRESH = 30;

  private final BundleContext framework;

  InstalledBundles(BundleContext framework) {
    this.framework = framework;
  }

  /** One line a bundle: number, state, symbolic name, version, tab-separated. */
  String list() {
    return Arrays.stream(framework.getBundles())
        .map(InstalledBundles::line)
        .collect(Collectors.joining("\n"));
  }

  /** Installs a bundle, or puts it in the place of the one from the same location; starts it. */
  String install(String location, byte[] jar) throws BundleException, InterruptedException {
    Bundle bundle = framework.getBundle(location);
    if (bundle == null) {
      bundle = framework.installBundle(location, new ByteArrayInputStream(jar));
    } else {
      bundle.update(new ByteArrayInputStream(jar));
      refresh(bundle);
    }
    if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
      bundle.start();
    }
    return line(bundle);
  }

  String uninstall(String location) throws BundleException, InterruptedException {
    Bundle bundle = framework.getBundle(location);
    if (bundle == null) {
      return "";
    }
    bundle.uninstall();
    refresh(bundle);
    return line(bundle);
  }

  Bundle at(String location) {
    Bundle bundle = framework.getBundle(location);
    if (bundle == null) {
      throw new IllegalArgumentException("No bundle was installed from " + location);
    }
    return bundle;
  }

  /** What a probe bundle offers: a service with the property {@code levain.probe}. */
  Function<String, String> probe(String name) throws InvalidSyntaxException {
    return framework.getServiceReferences(Function.class, "(levain.probe=" + name + ")").stream()
        .findFirst()
        .map(reference -> (Function<String, String>) framework.getService(reference))
        .orElseThrow(() -> new IllegalArgumentException("No probe offers " + name));
  }

  private void refresh(Bundle bundle) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    framework
        .getBundle()
        .adapt(FrameworkWiring.class)
        .refreshBundles(
            List.of(bundle),
            event -> {
              if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                done.countDown();
              }
            });
    if (!done.await(SECONDS_TO_REFRESH, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The framework did not refresh " + bundle);
    }
  }

  private static String line(Bundle bundle) {
    return "%d\t%s\t%s\t%s"
        .formatted(
            bundle.getBundleId(), state(bundle), bundle.getSymbolicName(), bundle.getVersion());
  }

  private static String state(Bundle bundle) {
    return switch (bundle.getState()) {
      case Bundle.ACTIVE -> "active";
      case Bundle.STARTING -> "starting";
      case Bundle.RESOLVED -> "resolved";
      case Bundle.INSTALLED -> "installed";
      case Bundle.UNINSTALLED -> "uninstalled";
      default -> "stopping";
    };
  }
}
