package org.levain.demo;

import java.io.IOException;
import java.io.PrintStream;
import org.levain.demo.server.Refusal;
import org.levain.demo.server.TomcatServer;

/** Starts a wiki with Levain inside, says where, and ends with it. */
public final class Main {

  private final PrintStream out;
  private final RunSettings settings;

  private Main(PrintStream out, RunSettings settings) {
    this.out = out;
    this.settings = settings;
  }

  /** Runs until the server ends, or until this process is asked to end. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    try {
      new Main(System.out, RunSettings.of(System.getProperties())).run();
    } catch (Refusal e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException {
    DemoServer demo = new DemoServer(settings);
    out.println("Starting a wiki with Levain inside.");
    try (HomeLock lock = demo.lock();
        TomcatServer server = demo.start(port())) {
      out.println(warning());
      out.println("Levain is ready: " + server.url().resolve("levain/"));
      out.println("Sign in: admin / " + demo.password());
      out.println("Data folder: " + settings.home());
      out.flush();
      server.awaitEnd();
    }
  }

  private int port() {
    int port = settings.port().map(Port::asked).orElseGet(Port::usual);
    if (settings.port().isEmpty() && !Port.isUsual(port)) {
      out.println("Port 8080 is taken: using " + port + ".");
    }
    return port;
  }

  private static String warning() {
    return System.getProperty("levain.jspwiki.war", "").isBlank()
        ? "JSPWiki 2.11.2 has published holes that later versions have fixed:"
            + " this server listens on 127.0.0.1 only, for trying things out."
        : "This server listens on 127.0.0.1 only, for trying things out.";
  }
}
