package org.levain.bridge.framework;

/**
 * Something that does not run.
 *
 * @param subject symbolic name of the bundle, or an address
 * @param text what is wrong, as a sentence without its full stop
 */
public record Fault(String subject, String text) {

  @Override
  public String toString() {
    return text;
  }
}
