package org.levain.bridge.framework;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Takes longer than a start may take in these tests, as one that migrates a database. */
public final class SlowActivator implements BundleActivator {

  @Override
  public void start(BundleContext context) throws InterruptedException {
    Thread.sleep(1_500);
  }

  @Override
  public void stop(BundleContext context) {
    // nothing to give back
  }
}
