package org.levain.security.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The settings of {@code conf/org.levain.metrics.cfg}. */
@ObjectClassDefinition(name = "Levain: metrics")
public @interface MetricsConfig {

  /** The secret of whoever reads the metrics. */
  @AttributeDefinition(
      name = "Token",
      description =
          "What a program that reads levain/admin/metrics shows as its bearer token, at least 32"
              + " characters; empty: nobody but administrators reads them",
      type = AttributeType.PASSWORD)
  String token() default "";
}
