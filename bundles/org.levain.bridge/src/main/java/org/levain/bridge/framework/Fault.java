package org.levain.bridge.framework;

/**
 * Something that does not run.
 *
 * @param part what does not run: a bundle, a component, an address; the same before and after a
 *     change, whatever the reason
 * @param subject symbolic name of its bundle, or the address
 * @param text what is wrong, as a sentence without its full stop
 * @param lasting whether it makes no sense to wait
 * @param broken whether it failed, and does not only wait for what may be put in later
 */
public record Fault(String part, String subject, String text, boolean lasting, boolean broken) {

  static Fault ofBundle(String symbolicName, String text, boolean broken) {
    return new Fault("bundle " + symbolicName, symbolicName, text, true, broken);
  }

  /** A component that failed. */
  static Fault failed(String name, String symbolicName, String text) {
    return ofComponent(name, symbolicName, text, true);
  }

  /** A component that waits for something, which may come. */
  static Fault waiting(String name, String symbolicName, String text) {
    return ofComponent(name, symbolicName, text, false);
  }

  private static Fault ofComponent(String name, String bundle, String text, boolean lasting) {
    String part = "component " + name;
    return new Fault(part, bundle, part + " " + text, lasting, lasting);
  }

  static Fault ofAddress(String path, String text) {
    return new Fault("address " + path, path, "GET /levain" + path + " " + text, false, true);
  }

  @Override
  public String toString() {
    return text;
  }
}
