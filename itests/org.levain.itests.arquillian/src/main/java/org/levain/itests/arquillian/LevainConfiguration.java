package org.levain.itests.arquillian;

import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;

/** What {@code arquillian.xml} says of the server under test. */
public final class LevainConfiguration implements ContainerConfiguration {

  private String server = "";

  /** Class name of the {@link org.levain.itests.server.ServerKind}. */
  public String getServer() {
    return server;
  }

  /** Sets the class name; Arquillian does. */
  public void setServer(String server) {
    this.server = server;
  }

  @Override
  public void validate() {
    if (server.isBlank()) {
      throw new IllegalStateException("arquillian.xml names no server to test");
    }
  }
}
