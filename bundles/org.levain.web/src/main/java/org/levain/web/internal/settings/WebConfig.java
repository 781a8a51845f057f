package org.levain.web.internal.settings;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The settings of {@code conf/org.levain.web.cfg}. */
@ObjectClassDefinition(name = "Levain: address and organisation")
public @interface WebConfig {

  /** The address under which people outside reach the server. */
  @AttributeDefinition(
      name = "Public address",
      description =
          "How people outside reach the server, with its context path: https://wiki.example.org/wiki."
              + " Links in mails begin with it. Empty: mails carry no links.")
  String publicUrl() default "";

  /** The name in the footer. */
  @AttributeDefinition(
      name = "Organisation",
      description = "The name that stands in the footer. Empty: the server's own name.")
  String organisation() default "";
}
