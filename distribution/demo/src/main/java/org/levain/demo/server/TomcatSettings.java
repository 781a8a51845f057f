package org.levain.demo.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a Tomcat with one web application is set up.
 *
 * @param folder the server's own base folder
 * @param war the Jakarta web application
 * @param contextPath {@code /wiki}, {@code /two/segments}, or empty for the root
 * @param port on the loopback address; 0: any free one
 * @param javaHome the Java that runs it
 * @param jvmArguments what else the JVM is started with
 * @param levain the archive to install and the data folder, if Levain goes in
 * @param passwords of the container's own users, for applications that use its login
 */
public record TomcatSettings(
    Path folder,
    Path war,
    String contextPath,
    int port,
    Path javaHome,
    List<String> jvmArguments,
    Optional<Levain> levain,
    Map<String, String> passwords) {

  /**
   * The archive that is installed.
   *
   * @param archive the zip that people download
   * @param home the data folder
   */
  public record Levain(Path archive, Path home) {}

  public TomcatSettings {
    folder = folder.toAbsolutePath();
    jvmArguments = List.copyOf(jvmArguments);
    passwords = Map.copyOf(passwords);
  }

  /** A server in this folder for this application, at {@code /wiki}, on any free port. */
  public static TomcatSettings of(Path folder, Path war) {
    Path java = Path.of(System.getProperty("levain.it.javaHome", System.getProperty("java.home")));
    return new TomcatSettings(
        folder, war, "/wiki", 0, java, usualArguments(), Optional.empty(), Map.of());
  }

  /** With those of the property {@code levain.it.jvm}, parted by spaces. */
  private static List<String> usualArguments() {
    return Stream.of(("-Xmx512m " + System.getProperty("levain.it.jvm", "")).split(" "))
        .filter(argument -> !argument.isBlank())
        .toList();
  }

  /** The same at another context path. */
  public TomcatSettings at(String path) {
    return new TomcatSettings(folder, war, path, port, javaHome, jvmArguments, levain, passwords);
  }

  /** The same on this port. */
  public TomcatSettings on(int number) {
    return new TomcatSettings(
        folder, war, contextPath, number, javaHome, jvmArguments, levain, passwords);
  }

  /** The same with Levain inside. */
  public TomcatSettings with(Levain archive) {
    return new TomcatSettings(
        folder, war, contextPath, port, javaHome, jvmArguments, Optional.of(archive), passwords);
  }

  /** The same with one more argument for the JVM. */
  public TomcatSettings with(String jvmArgument) {
    List<String> more = new ArrayList<>(jvmArguments);
    more.add(jvmArgument);
    return new TomcatSettings(folder, war, contextPath, port, javaHome, more, levain, passwords);
  }

  /** The same with a user of the container. */
  public TomcatSettings withUser(String login, String password) {
    Map<String, String> more = new TreeMap<>(passwords);
    more.put(login, password);
    return new TomcatSettings(folder, war, contextPath, port, javaHome, jvmArguments, levain, more);
  }
}
