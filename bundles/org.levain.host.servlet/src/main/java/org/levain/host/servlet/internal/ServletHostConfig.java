package org.levain.host.servlet.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator may say about the application around Levain. */
@ObjectClassDefinition(
    name = "Levain in a servlet application",
    description = "Where the people and groups stand, and the application's own pages.")
@interface ServletHostConfig {

  @AttributeDefinition(
      name = "Directory",
      description =
          "Folder with members.csv and groups.csv, relative to the data folder or absolute.")
  String directory() default "conf/people";

  @AttributeDefinition(
      name = "Name",
      description = "What people call the application; empty: its own display name.")
  String displayName() default "";

  @AttributeDefinition(
      name = "Front page",
      description = "Path of the application's front page below its context path.")
  String frontPath() default "";

  @AttributeDefinition(
      name = "Sign-in page",
      description = "Path of the application's sign-in page below its context path, if it has one.")
  String signInPath() default "";
}
