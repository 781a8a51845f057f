package org.levain.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.levain.demo.server.Refusal;

/** Finds a free port on the loopback address. */
final class Port {

  private static final int USUAL = 8080;
  private static final int TRIES = 200;

  private Port() {}

  /** The port that was asked for; it must be free. */
  static int asked(int port) {
    if (!isFree(port)) {
      throw new Refusal(
          "Port " + port + " is taken: ask for another one with -Dlevain.port=N, or for none.");
    }
    return port;
  }

  /** 8080, or the next one that is free. */
  static int usual() {
    return IntStream.range(USUAL, USUAL + TRIES)
        .filter(Port::isFree)
        .findFirst()
        .orElseThrow(() -> new Refusal("No port from 8080 on is free: give -Dlevain.port=N."));
  }

  /** Whether the usual port had to be left to another program. */
  static boolean isUsual(int port) {
    return port == USUAL;
  }

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
