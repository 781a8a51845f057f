package org.levain.itests.newcomer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.levain.demo.server.Folders;
import org.levain.demo.server.ServerFiles;
import org.levain.demo.wiki.WikiFolder;
import org.levain.demo.wiki.WikiServer;

/**
 * A Tomcat as it is downloaded, with a wiki in {@code webapps}, started by its own script. Only its
 * ports differ from the download: any free one on the loopback address, and none to shut it down.
 */
record PlainTomcat(Path folder) {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  static PlainTomcat unpackedIn(Path folder) throws IOException {
    ServerFiles files = ServerFiles.ofThisBuild();
    Folders.delete(folder);
    Folders.copy(files.tomcat(), folder);
    Path settings = folder.resolve("conf/server.xml");
    Files.writeString(
        settings,
        Files.readString(settings)
            .replace("port=\"8080\"", "address=\"127.0.0.1\" port=\"0\"")
            .replace("port=\"8005\"", "port=\"-1\""));
    Files.copy(WikiServer.war(files), folder.resolve("webapps/wiki.war"));
    return new PlainTomcat(folder);
  }

  /** Points the wiki to its files. */
  void serve(WikiFolder wiki) {
    Folders.write(folder.resolve("lib/jspwiki-custom.properties"), wiki.properties());
  }

  /** Starts it; it answers at the port that {@link #portOf} tells. */
  Shell start(String log) throws IOException {
    return Shell.start(
        "exec sh bin/catalina.sh run",
        folder,
        folder.resolve("logs").resolve(log),
        Map.of(
            "JAVA_HOME", System.getProperty("java.home"),
            "CATALINA_HOME", folder.toString(),
            "CATALINA_BASE", folder.toString()));
  }

  /** The port, once everything in {@code webapps} is up. */
  int portOf(Shell started) throws InterruptedException {
    return Integer.parseInt(
        started.await("Starting ProtocolHandler \\[.*-127\\.0\\.0\\.1-auto-\\d+-(\\d+)", PATIENCE));
  }
}
