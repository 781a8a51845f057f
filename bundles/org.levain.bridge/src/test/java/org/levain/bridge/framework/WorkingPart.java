package org.levain.bridge.framework;

/** A component without a fault. */
public class WorkingPart implements Runnable {

  @Override
  public void run() {
    // there is nothing to do
  }
}
