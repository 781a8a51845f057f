package org.levain.bridge;

import java.io.IOException;
import org.levain.bridge.gate.Gate;
import org.levain.bridge.home.DataFolder;
import org.levain.bridge.home.ServerAddress;
import org.levain.bridge.home.ServerFile;
import org.levain.bridge.order.OrderBox;
import org.levain.bridge.page.Calm;
import org.levain.bridge.safe.SafePages;
import org.levain.bridge.server.Server;

/** What the bridge's own thread does in safe mode: no framework, one page, until the end. */
final class SafeWatch {

  private static final long STEP_MILLIS = 1_000;

  private final Gate gate;
  private final ServerAddress address;
  private final End end;
  private final BridgeLog log;

  SafeWatch(Gate gate, ServerAddress address, End end, BridgeLog log) {
    this.gate = gate;
    this.address = address;
    this.end = end;
    this.log = log;
  }

  /**
   * Shows these pages.
   *
   * @throws InterruptedException at the end of the web application
   */
  void show(SafePages pages, DataFolder folder, Server server)
      throws IOException, InterruptedException {
    log.warn("runs in safe mode: levain.safe or LEVAIN_SAFE is true. " + Calm.safe().inEnglish());
    OrderBox box = new OrderBox(folder.run().resolve("orders"), log);
    try (ServerFile file = new ServerFile(folder, Version.text(), true)) {
      pages.show(folder, server);
      gate.open();
      while (true) {
        look(file, box);
        end.pause(STEP_MILLIS);
      }
    }
  }

  private void look(ServerFile file, OrderBox box) {
    try {
      file.write(address.url());
      box.refuseAll(Calm.safe().inEnglish());
    } catch (IOException e) {
      // a full disk: the page is shown all the same
      log.detail("cannot write into its data folder", e);
    }
  }
}
