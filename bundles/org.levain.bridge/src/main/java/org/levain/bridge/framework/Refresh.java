package org.levain.bridge.framework;

import java.util.Collection;
import java.util.HashSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** Wires all bundles anew that used what has gone. */
final class Refresh {

  private static final long LIMIT_SECONDS = 20;

  private Refresh() {}

  /**
   * Waits until it is done, but not for ever: a bundle that hangs may be among them.
   *
   * @param others bundles to wire anew beside those that used what has gone
   * @return whether it is done
   */
  static boolean now(Framework framework, Collection<Bundle> others) throws InterruptedException {
    FrameworkWiring wiring = framework.adapt(FrameworkWiring.class);
    Collection<Bundle> bundles = new HashSet<>(wiring.getRemovalPendingBundles());
    bundles.addAll(others);
    if (bundles.isEmpty()) {
      return true;
    }
    CountDownLatch done = new CountDownLatch(1);
    wiring.refreshBundles(
        bundles,
        event -> {
          if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
            done.countDown();
          }
        });
    return done.await(LIMIT_SECONDS, TimeUnit.SECONDS);
  }
}
