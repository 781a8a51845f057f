package org.levain.bridge.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import javax.management.Attribute;
import javax.management.AttributeList;
import javax.management.AttributeNotFoundException;
import javax.management.DynamicMBean;
import javax.management.MBeanInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.levain.bridge.FakeRequest;

class ServerAddressTest {

  private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
  private final List<ObjectName> registered = new ArrayList<>();
  private final ServerAddress address = new ServerAddress("/wiki");

  @AfterEach
  void unregister() throws Exception {
    for (ObjectName name : registered) {
      beans.unregisterMBean(name);
    }
  }

  @Test
  void isUnknownAtFirst() {
    assertThat(address.url()).isEmpty();
  }

  @Test
  void isLearntFromTheFirstRequestWhereTheServerDoesNotSay() {
    address.learn(new FakeRequest("/levain/").header("Host", "evil.example").proxy());

    assertThat(address.url()).contains("http://127.0.0.1:18080/wiki");
  }

  @Test
  void isWhatTomcatSays() throws Exception {
    tomcat("1", new Connector("org.apache.coyote.ajp.AjpNioProtocol", 8009, false, null));
    tomcat("2", new Connector("org.apache.coyote.http11.Http11NioProtocol", 8443, true, null));
    tomcat(
        "3",
        new Connector(
            "org.apache.coyote.http11.Http11NioProtocol",
            8081,
            false,
            InetAddress.getByName("192.0.2.1")));
    tomcat("4", new Connector("org.apache.coyote.http11.Http11NioProtocol", -1, false, null));
    assertThat(address.url()).as("none can be reached from here").isEmpty();

    tomcat("5", new Connector("org.apache.coyote.http11.Http11NioProtocol", 8080, false, null));
    address.learn(new FakeRequest("/levain/").proxy());

    assertThat(address.url()).contains("http://127.0.0.1:8080/wiki");
  }

  @Test
  void writesAnAddressOfTheSixthVersionInBrackets() throws Exception {
    tomcat(
        "1",
        new Connector(
            "org.apache.coyote.http11.Http11NioProtocol",
            8080,
            false,
            InetAddress.getByName("::1")));

    assertThat(address.url()).contains("http://[0:0:0:0:0:0:0:1]:8080/wiki");
  }

  private void tomcat(String number, Connector connector) throws Exception {
    ObjectName name = new ObjectName("TestTomcat:type=Connector,port=" + number);
    beans.registerMBean(connector, name);
    registered.add(name);
  }

  /** What the bean of a connector says. */
  private record Connector(String protocol, int port, boolean secure, InetAddress address)
      implements DynamicMBean {

    @Override
    public Object getAttribute(String attribute) throws AttributeNotFoundException {
      return switch (attribute) {
        case "protocolHandlerClassName" -> protocol;
        case "localPort" -> port;
        case "secure" -> secure;
        case "address" -> address;
        default -> throw new AttributeNotFoundException(attribute);
      };
    }

    @Override
    public void setAttribute(Attribute attribute) throws AttributeNotFoundException {
      throw new AttributeNotFoundException(attribute.getName());
    }

    @Override
    public AttributeList getAttributes(String[] attributes) {
      return new AttributeList();
    }

    @Override
    public AttributeList setAttributes(AttributeList attributes) {
      return new AttributeList();
    }

    @Override
    public Object invoke(String action, Object[] arguments, String[] signature) {
      throw new UnsupportedOperationException(action);
    }

    @Override
    public MBeanInfo getMBeanInfo() {
      return new MBeanInfo(Connector.class.getName(), "", null, null, null, null);
    }
  }
}
