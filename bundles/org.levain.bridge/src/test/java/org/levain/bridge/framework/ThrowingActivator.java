package org.levain.bridge.framework;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** The activator of a bundle that cannot be started. */
public class ThrowingActivator implements BundleActivator {

  @Override
  public void start(BundleContext context) {
    throw new IllegalStateException("no licence was found");
  }

  @Override
  public void stop(BundleContext context) {
    // it never ran
  }
}
