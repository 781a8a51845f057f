package org.levain.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a REST resource or page asks for, in Shiro's wildcard notation: {@code
 * goals:create}. A method without this annotation and without {@code
 * jakarta.annotation.security.PermitAll} answers nobody: closed until proven open.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {

  /** The permission: {@code module:act}. */
  String value();

  /**
   * Name of the path parameter that is added as third part, so that a mandate can grant it for one
   * thing only: {@code goals:edit:0191…} for the animator of that community. Empty: no third part.
   */
  String instance() default "";
}
