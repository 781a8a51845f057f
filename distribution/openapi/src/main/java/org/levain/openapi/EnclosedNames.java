package org.levain.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/**
 * Names a schema after its class and the class around it, so that two resources may each have an
 * {@code Answer}.
 */
final class EnclosedNames extends TypeNameResolver {

  @Override
  protected String nameForClass(Class<?> type, Set<Options> options) {
    Class<?> around = type.getEnclosingClass();
    String name = super.nameForClass(type, options);
    return around == null ? name : nameForClass(around, options) + name;
  }
}
