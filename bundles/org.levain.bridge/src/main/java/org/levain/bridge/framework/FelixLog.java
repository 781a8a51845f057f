package org.levain.bridge.framework;

import org.apache.felix.framework.Logger;
import org.jspecify.annotations.Nullable;
import org.levain.bridge.BridgeLog;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** Felix's own messages, in the bridge's log instead of standard output. */
final class FelixLog extends Logger {

  private final BridgeLog log;

  FelixLog(BridgeLog log) {
    this.log = log;
  }

  @Override
  protected void doLog(
      @Nullable Bundle bundle,
      @Nullable ServiceReference service,
      int level,
      String message,
      @Nullable Throwable cause) {
    // whoever started the bundle says in one sentence what is wrong
    log.detail("felix: " + (bundle == null ? "" : bundle + ": ") + message, cause);
  }
}
