package org.levain.demo.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** The base folder of a Tomcat: its configuration and the unpacked web application. */
final class TomcatBase {

  private final TomcatSettings settings;

  TomcatBase(TomcatSettings settings) {
    this.settings = settings;
  }

  Path folder() {
    return settings.folder();
  }

  /** The unpacked web application. */
  Path application() {
    return folder().resolve("application");
  }

  /** Writes what is not there yet or may have changed; the server must not run. */
  void prepare(Path tomcatHome) {
    Folders.copy(tomcatHome.resolve("conf"), folder().resolve("conf"));
    for (String name : new String[] {"lib", "logs", "temp", "webapps", "work"}) {
      Folders.create(folder().resolve(name));
    }
    Folders.write(folder().resolve("conf/server.xml"), serverXml());
    Folders.write(folder().resolve("conf/tomcat-users.xml"), usersXml());
    unpackApplication();
  }

  private void unpackApplication() {
    Path note = folder().resolve("application.txt");
    String war = fingerprint(settings.war());
    if (!war.equals(read(note))) {
      Folders.delete(application());
      Folders.delete(folder().resolve("work"));
      new Zip(settings.war()).unpackInto(application());
      Folders.write(note, war);
    }
  }

  /** No shutdown port, no AJP, no manager: one connector on the loopback address. */
  private String serverXml() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Server port="-1">
          <Listener className="org.apache.catalina.core.JreMemoryLeakPreventionListener"/>
          <Listener className="org.apache.catalina.core.ThreadLocalLeakPreventionListener"/>
          <Service name="Catalina">
            <Connector address="127.0.0.1" port="%d" protocol="HTTP/1.1" URIEncoding="UTF-8"
                connectionTimeout="20000" maxPostSize="33554432"/>
            <Engine name="Catalina" defaultHost="localhost">
              <Realm className="org.apache.catalina.realm.MemoryRealm"/>
              <Host name="localhost" appBase="webapps" autoDeploy="false" deployOnStartup="false">
                <Context path="%s" docBase="%s"/>
              </Host>
            </Engine>
          </Service>
        </Server>
        """
        .formatted(settings.port(), Xml.escape(settings.contextPath()), Xml.escape(docBase()));
  }

  private String docBase() {
    return application().toString();
  }

  private String usersXml() {
    return settings.passwords().entrySet().stream()
        .map(TomcatBase::userXml)
        .sorted()
        .collect(Collectors.joining("", "<tomcat-users>\n", "</tomcat-users>\n"));
  }

  private static String userXml(Map.Entry<String, String> user) {
    return "  <user username=\"%s\" password=\"%s\" roles=\"member\"/>\n"
        .formatted(Xml.escape(user.getKey()), Xml.escape(user.getValue()));
  }

  private static String fingerprint(Path war) {
    try {
      return war.toRealPath() + " " + Files.size(war) + " " + Files.getLastModifiedTime(war);
    } catch (IOException e) {
      throw new Refusal("Cannot read the web application " + war + ".");
    }
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
