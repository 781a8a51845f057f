package org.levain.demo.server;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of Tomcat, as its own script builds it. */
final class TomcatCommand {

  private static final List<String> OPENS =
      List.of("java.lang", "java.lang.reflect", "java.io", "java.util", "java.util.concurrent");

  private TomcatCommand() {}

  static List<String> of(TomcatSettings settings, Path home) {
    Path base = settings.folder();
    List<String> command = new ArrayList<>();
    command.add(settings.javaHome().resolve("bin/java").toString());
    command.addAll(settings.jvmArguments());
    OPENS.forEach(p -> command.add("--add-opens=java.base/" + p + "=ALL-UNNAMED"));
    command.add("--add-opens=java.rmi/sun.rmi.transport=ALL-UNNAMED");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Djava.awt.headless=true");
    command.add("-Djava.io.tmpdir=" + base.resolve("temp"));
    command.add("-Djava.util.logging.config.file=" + base.resolve("conf/logging.properties"));
    command.add("-Djava.util.logging.manager=org.apache.juli.ClassLoaderLogManager");
    command.add("-Dcatalina.home=" + home.toAbsolutePath());
    command.add("-Dcatalina.base=" + base);
    settings.levain().ifPresent(l -> command.add("-Dlevain.home=" + l.home().toAbsolutePath()));
    command.add("-cp");
    command.add(
        home.resolve("bin/bootstrap.jar").toAbsolutePath()
            + File.pathSeparator
            + home.resolve("bin/tomcat-juli.jar").toAbsolutePath());
    command.add("org.apache.catalina.startup.Bootstrap");
    command.add("start");
    return command;
  }
}
