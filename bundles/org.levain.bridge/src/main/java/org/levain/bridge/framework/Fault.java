package org.levain.bridge.framework;

/**
 * Something that does not run.
 *
 * @param part what does not run: a bundle, a component, an address; the same before and after a
 *     change, whatever the reason
 * @param subject symbolic name of its bundle, or the address
 * @param text what is wrong, as a sentence without its full stop
 */
public record Fault(String part, String subject, String text) {

  static Fault ofBundle(String symbolicName, String text) {
    return new Fault("bundle " + symbolicName, symbolicName, text);
  }

  static Fault ofComponent(String name, String symbolicName, String text) {
    return new Fault("component " + name, symbolicName, "component " + name + " " + text);
  }

  static Fault ofAddress(String path, String text) {
    return new Fault("address " + path, path, "GET /levain" + path + " " + text);
  }

  @Override
  public String toString() {
    return text;
  }
}
