package org.levain.terminal.support;

/**
 * Words of the bridge's log and of every log: its code lies in the web application, where this tool
 * does not look.
 */
final class BridgeWords {

  static final String ALL =
      """
      INFO WARN ERROR DEBUG TRACE levain main http https nio exec pool thread worker
      Levain answers version data folder started in ms Stopped with the web application
      put in replaced taken out came file of sha SHA refused passed over is there keeps puts back
      waits for package or newer does not start did not end within hangs its thread ends the server
      changed looked paused jobs let requests inside finish waited at most is asked for by
      SWAP DRY RUN ROLLBACK drop others than user may write to it chmod go w a whole jar
      cannot be installed read rehearsed copied into cache it needs Java and this component failed
      address answered GET POST ping log felix org osgi framework bundle Bundle activator
      runs safe mode no module because true Administrators see at what lies
      Caused by at java lang util io nio concurrent Exception Error null
      """;

  private BridgeWords() {}
}
