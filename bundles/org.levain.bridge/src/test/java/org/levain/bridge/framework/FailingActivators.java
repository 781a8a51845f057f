package org.levain.bridge.framework;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Activators that fail, each in its own way. */
public final class FailingActivators {

  private FailingActivators() {}

  /** Lacks a class that only it knows. */
  public static final class Linking implements BundleActivator {
    @Override
    public void start(BundleContext context) {
      throw new NoClassDefFoundError("org/levain/Missing");
    }

    @Override
    public void stop(BundleContext context) {
      // it never ran
    }
  }

  /** Never comes to an end, but of the stack. */
  public static final class Recursing implements BundleActivator {
    @Override
    @SuppressWarnings("InfiniteRecursion") // that is the point
    public void start(BundleContext context) {
      start(context);
    }

    @Override
    public void stop(BundleContext context) {
      // it never ran
    }
  }

  /** As a module does whose migration fails: it does not start. */
  public static final class Migrating implements BundleActivator {
    @Override
    public void start(BundleContext context) {
      throw new IllegalStateException("V7__ideas.sql failed: the column TITLE is there already");
    }

    @Override
    public void stop(BundleContext context) {
      // it never ran
    }
  }

  /** Takes itself away while it starts. */
  public static final class Leaving implements BundleActivator {
    @Override
    public void start(BundleContext context) throws Exception {
      context.registerService(Runnable.class, () -> {}, null);
      context.getBundle().stop();
      throw new IllegalStateException("stopped while it started");
    }

    @Override
    public void stop(BundleContext context) {
      // it never ran
    }
  }
}
