package org.levain.persistence.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator may set in {@code conf/org.levain.persistence.cfg}. */
@ObjectClassDefinition(
    name = "Levain database",
    description = "Derby in the data folder, unless another address is given.")
@interface PersistenceConfig {

  @AttributeDefinition(
      name = "Address",
      description =
          "jdbc:derby:FOLDER;create=true or jdbc:postgresql://HOST:PORT/DATABASE;"
              + " empty: Derby in the data folder, in db")
  String url() default "";

  @AttributeDefinition(name = "User", description = "Needed for PostgreSQL")
  String user() default "";

  @AttributeDefinition(
      name = "Password",
      description = "Needed for PostgreSQL",
      type = AttributeType.PASSWORD)
  String password() default "";

  @AttributeDefinition(
      name = "Connections",
      description = "How many connections Levain opens at most, 2 to 100",
      min = "2",
      max = "100")
  int poolSize() default 8;
}
