package org.levain.linkcheck;

import java.util.Set;

/** Something of the library that a class refers to. */
sealed interface Reference {

  /** The class that refers to it. */
  String from();

  /** A class by itself. */
  record ToClass(String from, String name) implements Reference {}

  /**
   * A method or field.
   *
   * @param isStatic whether it is used without an object
   * @param ofInterface whether its owner was an interface; a field's owner may be either
   */
  record ToMember(
      String from,
      String owner,
      String name,
      String descriptor,
      boolean isStatic,
      boolean ofInterface)
      implements Reference {

    boolean isMethod() {
      return descriptor.startsWith("(");
    }
  }

  /**
   * A class of ours that can be created and is one of the library's.
   *
   * @param type the class or interface of the library
   * @param implemented the methods that it has itself or from classes of ours, name and descriptor
   */
  record Implementation(String from, String type, Set<String> implemented) implements Reference {}
}
