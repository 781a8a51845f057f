package org.levain.itests.crash;

import java.util.List;

/** {@code mvn -Pcrash -Dlevain.kills=N -Dseed=S}. */
public final class Main {

  private Main() {}

  /** Runs a round and fails if anything was lost or done twice. */
  public static void main(String[] arguments) {
    System.setProperty("levain.it.war", System.getProperty("levain.jspwiki.war", ""));
    List<String> failures = new CrashRound(CrashSettings.asked(), System.out).run();
    if (!failures.isEmpty()) {
      throw new IllegalStateException(String.join("\n", failures));
    }
  }
}
