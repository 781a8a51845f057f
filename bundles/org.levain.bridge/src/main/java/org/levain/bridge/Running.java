package org.levain.bridge;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.Hashtable;
import org.levain.bridge.drop.Incoming;
import org.levain.bridge.drop.Signers;
import org.levain.bridge.framework.Canary;
import org.levain.bridge.framework.ChangeReports;
import org.levain.bridge.framework.FelixDispatcher;
import org.levain.bridge.framework.FelixLauncher;
import org.levain.bridge.framework.GateCondition;
import org.levain.bridge.framework.Health;
import org.levain.bridge.framework.InstalledJars;
import org.levain.bridge.framework.Modules;
import org.levain.bridge.framework.Opening;
import org.levain.bridge.framework.Orders;
import org.levain.bridge.framework.Rehearsal;
import org.levain.bridge.framework.Swap;
import org.levain.bridge.gate.Gate;
import org.levain.bridge.home.DataFolder;
import org.levain.bridge.home.SafeFolders;
import org.levain.bridge.home.TerminalToken;
import org.levain.bridge.order.OrderBox;
import org.levain.bridge.server.Server;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

/** The framework while it runs, and what keeps it as the drop folder is. */
final class Running implements AutoCloseable {

  private static final long STOP_MILLIS = 10_000;

  private final ServletContext context;
  private final FelixDispatcher dispatcher;
  private final Framework framework;
  private final Rehearsal rehearsal;
  private final BridgeLog log;

  Running(
      ServletContext context,
      FelixDispatcher dispatcher,
      Framework framework,
      Rehearsal rehearsal,
      BridgeLog log) {
    this.context = context;
    this.dispatcher = dispatcher;
    this.framework = framework;
    this.rehearsal = rehearsal;
    this.log = log;
  }

  /** Tells bundles and server of each other. */
  void connect(Server server) {
    BundleContext bundles = framework.getBundleContext();
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put(FelixLauncher.SERVER, server.name());
    bundles.registerService(ServletContext.class, context, properties);
    // where Felix's proxy looks for the framework
    context.setAttribute(BundleContext.class.getName(), bundles);
    server.connect(bundles);
  }

  /** Installs the modules and begins to keep them. */
  Modules modules(DataFolder folder, SafeFolders folders, Gate gate)
      throws IOException, InterruptedException {
    InstalledJars installed = new InstalledJars(framework, folder.conf(), log);
    GateCondition condition = new GateCondition(framework.getBundleContext());
    ChangeReports reports = new ChangeReports();
    reports.offer(framework.getBundleContext());
    TerminalToken token = new TerminalToken(folder);
    Canary canary = new Canary(context, dispatcher, token::read);
    Health health = new Health(framework.getBundleContext(), installed, canary);
    Incoming incoming =
        new Incoming(
            folder.bundles(), folder.cache().resolve("jars"), new Signers(folder.conf()), log);
    Swap swap = new Swap(gate, condition, installed, health, rehearsal, reports, log);
    Opening opening = new Opening(gate, condition, health, installed, folder, reports, log);
    OrderBox box = new OrderBox(folder.run().resolve("orders"), log);
    Orders orders = new Orders(box, incoming, installed, swap, opening, gate, log);
    Modules modules =
        new Modules(incoming, folders, installed, swap, orders, opening, reports, log);
    modules.first();
    return modules;
  }

  @Override
  public void close() {
    dispatcher.destroy();
    context.removeAttribute(BundleContext.class.getName());
    try {
      framework.stop();
      framework.waitForStop(STOP_MILLIS);
    } catch (BundleException | InterruptedException e) {
      log.warn("its framework did not stop cleanly.", e);
    }
  }
}
