package org.levain.security.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The settings of {@code conf/org.levain.security.cfg}. */
@ObjectClassDefinition(name = "Levain: who may do what")
public @interface SecurityConfig {

  /** Groups whose members may do everything in Levain. */
  @AttributeDefinition(
      name = "Groups of administrators",
      description = "Names of groups in the server, with commas between.")
  String[] administratorGroups() default {"Admin"};

  /** Groups whose members create communities. */
  @AttributeDefinition(
      name = "Groups of creators",
      description =
          "Names of groups in the server whose members may create communities, with commas between;"
              + " *: every member.")
  String[] creatorGroups() default {"*"};
}
