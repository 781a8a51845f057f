package org.levain.logging;

import ch.qos.logback.core.PropertyDefinerBase;
import java.io.File;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Where Levain's log goes: {@code log/} in the data folder. Logback asks when it reads {@code
 * logback.xml}, which may be before its bundle is started, so the folder is found from the
 * framework's cache, {@code DATA/cache/bundle7/data}, and not from a context.
 */
public final class LogFolder extends PropertyDefinerBase {

  @Override
  public String getPropertyValue() {
    Bundle logback = FrameworkUtil.getBundle(LogFolder.class);
    return logback == null ? "target/log" : new File(dataFolder(logback), "log").getPath();
  }

  private static File dataFolder(Bundle bundle) {
    File folder = bundle.getDataFile("").getAbsoluteFile();
    while (folder != null && !folder.getName().equals("cache")) {
      folder = folder.getParentFile();
    }
    return folder == null ? new File(".") : folder.getParentFile();
  }
}
