package org.levain.bridge.home;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.util.Optional;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Tomcat's own account of where it listens, as it publishes it in the platform's MBean server. */
final class TomcatConnectors {

  private TomcatConnectors() {}

  /** Host and port of a plain HTTP connector that listens on the loopback address. */
  static Optional<String> http() {
    MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
    try {
      return beans.queryNames(new ObjectName("*:type=Connector,*"), null).stream()
          .sorted()
          .map(name -> authority(beans, name))
          .flatMap(Optional::stream)
          .findFirst();
    } catch (JMException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> authority(MBeanServer beans, ObjectName connector) {
    try {
      String protocol = String.valueOf(beans.getAttribute(connector, "protocolHandlerClassName"));
      int port = (Integer) beans.getAttribute(connector, "localPort");
      boolean encrypted = Boolean.TRUE.equals(beans.getAttribute(connector, "secure"));
      if (!protocol.contains("Http") || encrypted || port <= 0) {
        return Optional.empty();
      }
      return loopback(beans.getAttribute(connector, "address")).map(host -> host + ":" + port);
    } catch (JMException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> loopback(Object address) {
    if (address instanceof InetAddress bound && !bound.isAnyLocalAddress()) {
      return bound.isLoopbackAddress()
          ? Optional.of(ServerAddress.host(bound.getHostAddress()))
          : Optional.empty();
    }
    return Optional.of("127.0.0.1");
  }
}
