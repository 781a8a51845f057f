package org.levain.bridge.framework;

import java.util.concurrent.locks.LockSupport;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Hangs, and does not listen when it is asked to end, until a system property says so. */
public final class StubbornActivator implements BundleActivator {

  public static final String END = "levain.test.stubborn.end";

  @Override
  public void start(BundleContext context) {
    while (!Boolean.getBoolean(END)) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  @Override
  public void stop(BundleContext context) {
    // nothing to give back
  }
}
