package org.levain.jobs.internal.mail;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator may set in {@code conf/org.levain.mail.cfg}. */
@ObjectClassDefinition(
    name = "Levain mail",
    description = "The SMTP server that takes Levain's mail; without it mail waits.")
@interface MailConfig {

  @AttributeDefinition(name = "Server", description = "Name of the SMTP server; empty: no mail")
  String host() default "";

  @AttributeDefinition(
      name = "Port",
      description = "0: 587 with STARTTLS, 25 without",
      min = "0",
      max = "65535")
  int port() default 0;

  @AttributeDefinition(name = "User", description = "Empty: the server asks for none")
  String user() default "";

  @AttributeDefinition(
      name = "Password",
      description = "Of that user",
      type = AttributeType.PASSWORD)
  String password() default "";

  @AttributeDefinition(
      name = "Sender",
      description =
          "Address that mail comes from: levain@example.org or Levain <levain@example.org>")
  String from() default "";

  @AttributeDefinition(
      name = "STARTTLS",
      description =
          "Whether the connection must be encrypted; switch off only for a server at hand")
  boolean startTls() default true;
}
