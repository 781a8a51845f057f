package org.levain.bridge.framework;

/** A component that cannot be made. */
public class FailingPart implements Runnable {

  /** Fails like one whose class is missing. */
  public FailingPart() {
    throw new NoClassDefFoundError("org/levain/Missing");
  }

  @Override
  public void run() {
    throw new UnsupportedOperationException();
  }
}
