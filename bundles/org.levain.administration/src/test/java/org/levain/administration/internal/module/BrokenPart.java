package org.levain.administration.internal.module;

/** A part of a module that fails when it is made; public, because a framework makes it. */
public final class BrokenPart {

  public BrokenPart() {
    throw new IllegalStateException("for a test");
  }
}
