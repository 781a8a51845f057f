package org.levain.bridge.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.FakeContext;
import org.levain.bridge.drop.Incoming;
import org.levain.bridge.drop.Jars;
import org.levain.bridge.drop.Signers;
import org.levain.bridge.gate.Bounds;
import org.levain.bridge.gate.Gate;
import org.levain.bridge.home.DataFolder;
import org.levain.bridge.home.SafeFolders;
import org.levain.bridge.order.OrderBox;
import org.levain.bridge.server.PlainServer;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;

/** A data folder with the real Felix, and a web bundle that only answers with a status. */
final class Site implements AutoCloseable {

  static final String WEB = "org.levain.web";

  /** A version of the web bundle that does not answer. */
  static final String DEAF = "1.0.13";

  final List<String> warnings = new ArrayList<>();
  final Gate gate = new Gate(Bounds.configured());
  final DataFolder folder;
  final Framework framework;
  final Modules modules;
  final InstalledJars installed;
  final Swap swap;
  final ChangeReports reports = new ChangeReports();
  private final BridgeLog log = new BridgeLog((text, cause) -> warnings.add(text));

  Site(Path home) throws Exception {
    folder = new DataFolder(home);
    SafeFolders folders = new SafeFolders(folder, Optional.empty());
    folders.prepare();
    log.open(folder.log());
    FelixLauncher launcher = new FelixLauncher(folder, new PlainServer(), log);
    framework = launcher.launch("1.2.3");
    installed = new InstalledJars(framework, folder.conf(), log);
    GateCondition condition = new GateCondition(framework.getBundleContext());
    Canary canary =
        new Canary(new FakeContext().proxy(), (request, response) -> response.setStatus(ping()));
    Health health = new Health(framework.getBundleContext(), installed, canary);
    Incoming incoming =
        new Incoming(
            folder.bundles(), folder.cache().resolve("jars"), new Signers(folder.conf()), log);
    Rehearsal rehearsal = new Rehearsal(launcher, log);
    swap = new Swap(gate, condition, installed, health, rehearsal, reports, log);
    Opening opening = new Opening(gate, condition, health, installed, folder, reports, log);
    OrderBox box = new OrderBox(folder.run().resolve("orders"), log);
    Orders orders = new Orders(box, incoming, installed, swap, opening, gate, log);
    modules = new Modules(incoming, folders, installed, swap, orders, opening, reports, log);
  }

  Path put(String name, String symbolicName, String version) throws IOException {
    return put(name, symbolicName, version, Map.of());
  }

  Path put(String name, String symbolicName, String version, Map<String, String> headers)
      throws IOException {
    return Jars.bundle(folder.bundles().resolve(name), symbolicName, version, headers);
  }

  /** What the bridge's thread does within two seconds. */
  void look() throws IOException, InterruptedException {
    modules.look();
    modules.look();
    modules.open();
  }

  List<String> states() {
    return Arrays.stream(framework.getBundleContext().getBundles())
        .filter(bundle -> bundle.getBundleId() != 0)
        .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion() + " " + state(bundle))
        .toList();
  }

  Bundle bundle(String name) {
    return Arrays.stream(framework.getBundleContext().getBundles())
        .filter(bundle -> name.equals(bundle.getSymbolicName()))
        .findFirst()
        .orElseThrow();
  }

  String log() throws IOException {
    return Files.readString(folder.log().resolve("levain-bridge.log"));
  }

  private int ping() {
    return bundle(WEB).getVersion().toString().equals(DEAF) ? 500 : 200;
  }

  private static String state(Bundle bundle) {
    return switch (bundle.getState()) {
      case Bundle.ACTIVE -> "active";
      case Bundle.RESOLVED -> "resolved";
      default -> "installed";
    };
  }

  @Override
  public void close() throws Exception {
    gate.close();
    framework.stop();
    framework.waitForStop(10_000);
    log.close();
  }
}
