package org.levain.bridge;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.HttpServletRequest;
import org.levain.bridge.framework.FelixDispatcher;
import org.levain.bridge.framework.Traffic;
import org.levain.bridge.gate.Bounds;
import org.levain.bridge.gate.Gate;
import org.levain.bridge.gate.LevainFilter;
import org.levain.bridge.gate.Witness;
import org.levain.bridge.home.ServerAddress;
import org.levain.bridge.safe.SafeMode;
import org.levain.bridge.safe.SafePages;

/** The parts of the bridge, and their life: from the start of the web application to its end. */
final class Bridge implements ServletContextListener {

  private static final long END_MILLIS = 15_000;

  private final End end = new End();
  private final Gate gate;
  private final LevainFilter filter;
  private final FirstRequest first = new FirstRequest();
  private final Thread thread;
  private final BridgeLog log;

  Bridge(ServletContext context) {
    ServerAddress address = new ServerAddress(context.getContextPath());
    log = new BridgeLog((text, cause) -> write(context, text, cause));
    gate = new Gate(Bounds.configured());
    FelixDispatcher dispatcher = new FelixDispatcher(context, log);
    Traffic traffic = new Traffic(gate);
    boolean safe = SafeMode.isOn(System.getProperties(), System.getenv());
    SafePages pages = new SafePages(Version.text());
    filter =
        new LevainFilter(
            gate, safe ? pages : traffic.counting(dispatcher), new Entrance(address, traffic));
    Watch watch = new Watch(context, gate, dispatcher, traffic, address, first, end, log);
    thread = new Thread(safe ? () -> watch.runSafely(pages) : watch, "levain");
    thread.setDaemon(true);
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
  }

  Filter filter() {
    return filter;
  }

  FirstRequest first() {
    return first;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    thread.start();
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    gate.close();
    end.come();
    try {
      thread.join(END_MILLIS);
      // it hangs in a bundle: an interrupt is the last that can be done
      thread.interrupt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Learns the server's address, and counts what nobody inside hears of. */
  private record Entrance(ServerAddress address, Traffic traffic) implements Witness {

    @Override
    public void came(HttpServletRequest request) {
      address.learn(request);
    }

    @Override
    public void answeredFromMemory(String path, int status, long nanos) {
      traffic.count(path, status, nanos);
    }
  }

  private static void write(ServletContext context, String text, Throwable cause) {
    if (cause == null) {
      context.log(text);
    } else {
      context.log(text, cause);
    }
  }
}
