package org.levain.itests.load;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Inside the server: updates bundles as the bridge does, and counts what is left of the old ones.
 * Jobs pause meanwhile, as they do behind the gate.
 */
public final class LoaderProbe implements BundleActivator, Function<String, String> {

  static final String NAME = "loaders";

  private static final String CONDITION = "org.osgi.service.condition.Condition";

  /** What one collection leaves to finalizers and references, the next one takes. */
  private static final int COLLECTIONS_AT_LEAST = 3;

  private static final int COLLECTIONS = 20;
  private static final long PAUSE_MILLIS = 50;
  private static final long REFRESH_SECONDS = 30;

  private final List<WeakReference<ClassLoader>> old = new ArrayList<>();
  private BundleContext context;

  @Override
  public void start(BundleContext bundle) {
    context = bundle;
    context.registerService(Function.class, this, new Hashtable<>(Map.of("levain.probe", NAME)));
  }

  @Override
  public void stop(BundleContext bundle) {}

  /** {@code update NAME JAR}, {@code remember NAME} or {@code count}. */
  @Override
  public String apply(String question) {
    String[] words = question.split(" ", 3);
    try {
      return switch (words[0]) {
        case "update" -> update(bundle(words[1]), Path.of(words[2]));
        case "remember" -> remember(bundle(words[1]));
        default -> count();
      };
    } catch (BundleException | IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Bundle bundle(String name) {
    return Arrays.stream(context.getBundles())
        .filter(each -> name.equals(each.getSymbolicName()))
        .findFirst()
        .orElseThrow();
  }

  private String remember(Bundle bundle) {
    old.add(new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader()));
    return Integer.toString(old.size());
  }

  private String update(Bundle bundle, Path jar)
      throws BundleException, IOException, InterruptedException {
    String number = remember(bundle);
    ServiceRegistration<?> closed = close();
    try (InputStream content = Files.newInputStream(jar)) {
      bundle.stop(Bundle.STOP_TRANSIENT);
      bundle.update(content);
      refresh(bundle);
      bundle.start();
    } finally {
      closed.unregister();
    }
    return number;
  }

  /** The condition itself belongs to the framework; nobody calls it. */
  private ServiceRegistration<?> close() {
    Object condition = context.getService(context.getServiceReference(CONDITION));
    return context.registerService(
        CONDITION, condition, new Hashtable<>(Map.of("osgi.condition.id", "levain.gate.closed")));
  }

  private void refresh(Bundle bundle) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    context
        .getBundle(0)
        .adapt(FrameworkWiring.class)
        .refreshBundles(
            List.of(bundle),
            event -> {
              if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                done.countDown();
              }
            });
    if (!done.await(REFRESH_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("not refreshed: " + bundle);
    }
  }

  /** Loaders that are left, heap in bytes, and the names of all threads, after collections. */
  private String count() throws InterruptedException {
    long alive = old.size();
    for (int i = 0; i < COLLECTIONS && (i < COLLECTIONS_AT_LEAST || alive > 1); i++) {
      System.gc();
      Thread.sleep(PAUSE_MILLIS);
      alive = old.stream().filter(each -> each.get() != null).count();
    }
    Runtime runtime = Runtime.getRuntime();
    long heap = runtime.totalMemory() - runtime.freeMemory();
    String threads =
        Thread.getAllStackTraces().keySet().stream()
            .map(Thread::getName)
            .sorted()
            .collect(Collectors.joining("\n"));
    return alive + "\n" + heap + "\n" + threads;
  }
}
