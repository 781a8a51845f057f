package org.levain.itests.bench.tomcat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.levain.demo.server.Folders;
import org.levain.demo.server.ServerFiles;
import org.levain.itests.server.Wait;

/**
 * A Tomcat with its manager and the small application twice, in a process of its own.
 *
 * @param base its folder
 * @param port on the loopback address
 * @param process the server
 */
record PeerTomcat(Path base, int port, Process process) implements AutoCloseable {

  /** The application that is a folder, and is reloaded. */
  static final String RELOADED = "reload";

  /** The application that is a war, of which newer versions are deployed. */
  static final String DEPLOYED = "parallel";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PACE = Duration.ofMillis(50);
  private static final int SECONDS_TO_END = 10;
  private static final String USER = "manager";
  private static final String PASSWORD = "Manager-of-tests-1";

  /** Old versions are looked for each second, so that taking them out is measured too. */
  private static final String SERVER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Server port="-1">
        <Service name="Catalina">
          <Connector address="127.0.0.1" port="%s" protocol="HTTP/1.1"/>
          <Engine name="Catalina" defaultHost="localhost" backgroundProcessorDelay="1">
            <Realm className="org.apache.catalina.realm.MemoryRealm"/>
            <Host name="localhost" appBase="webapps" autoDeploy="true" undeployOldVersions="true">
              <Context path="/manager" docBase="%s" privileged="true"/>
            </Host>
          </Engine>
        </Service>
      </Server>
      """;

  private static final String USERS =
      """
      <tomcat-users><user username="%s" password="%s" roles="manager-script"/></tomcat-users>
      """;

  /** Starts it in this folder, which is made anew, with version 1 of each application. */
  static PeerTomcat start(Path folder) {
    Path base = folder.toAbsolutePath();
    Path home = ServerFiles.ofThisBuild().tomcat().toAbsolutePath();
    int port = freePort();
    Folders.delete(base);
    for (String name : List.of("kept", "logs", "temp", "webapps", "next")) {
      Folders.create(base.resolve(name));
    }
    Folders.copy(home.resolve("conf"), base.resolve("conf"));
    Folders.write(
        base.resolve("conf/server.xml"),
        SERVER.formatted(String.valueOf(port), home.resolve("webapps/manager")));
    Folders.write(base.resolve("conf/tomcat-users.xml"), USERS.formatted(USER, PASSWORD));
    PeerWar first = new PeerWar("1");
    first.asFolder(base.resolve("webapps").resolve(RELOADED));
    Path unused = first.asWar(base.resolve("webapps").resolve(DEPLOYED + "##0001.war"));
    PeerTomcat tomcat = new PeerTomcat(base, port, start(base, home));
    if (!Wait.until(PATIENCE, PACE, tomcat::isUp)) {
      tomcat.close();
      throw new IllegalStateException("Tomcat did not start: see " + base.resolve("logs"));
    }
    return tomcat;
  }

  /** The folder of the application that is reloaded. */
  Path reloaded() {
    return base.resolve("webapps").resolve(RELOADED);
  }

  /** Where the next war may be written: Tomcat copies it from there. */
  Path next() {
    return base.resolve("next").resolve(DEPLOYED + ".war");
  }

  /** Where the application keeps what is written. */
  Path kept() {
    return base.resolve("kept");
  }

  URI address(String application) {
    return URI.create("http://127.0.0.1:" + port + "/" + application + "/");
  }

  /** What is answered to somebody without a login. */
  String get(URI address) {
    return send(HttpRequest.newBuilder(address).build());
  }

  /** Has the manager do something, and waits until it has. */
  void manage(String order) {
    byte[] login = (USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/manager/text/" + order))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login))
            .build();
    String answer = send(request);
    if (!answer.startsWith("OK")) {
      throw new IllegalStateException(order + ": " + answer);
    }
  }

  private static String send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private boolean isUp() {
    try {
      return get(address(RELOADED)).equals("1") && get(address(DEPLOYED)).equals("1");
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static Process start(Path base, Path home) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    // as the server beside it has it
    String given = System.getProperty("levain.it.jvm", "");
    command.addAll(List.of((given.isBlank() ? "-Xmx1g" : given).split(" ")));
    command.add("-Djava.io.tmpdir=" + base.resolve("temp"));
    command.add("-Dcatalina.home=" + home);
    command.add("-Dcatalina.base=" + base);
    command.add("-D" + PeerApplication.KEPT + "=" + base.resolve("kept"));
    command.add("-cp");
    command.add(
        home.resolve("bin/bootstrap.jar")
            + File.pathSeparator
            + home.resolve("bin/tomcat-juli.jar"));
    command.addAll(List.of("org.apache.catalina.startup.Bootstrap", "start"));
    try {
      return new ProcessBuilder(command)
          .directory(base.toFile())
          .redirectErrorStream(true)
          .redirectOutput(base.resolve("logs/console.log").toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        Process unused = process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Process unused = process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
