package org.levain.itests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.levain.demo.server.Folders;
import org.levain.itests.server.Wait;

/**
 * Another program that answers on the loopback address, in a process of its own.
 *
 * @param process the program
 * @param url what it is asked for
 */
record PeerServer(Process process, String url) implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PACE = Duration.ofMillis(50);

  /** badge-maker behind node's own server. */
  static PeerServer node(NodePeers peers, Cores cores) {
    int port = freePort();
    List<String> command = new ArrayList<>(cores.forServer());
    command.addAll(List.of("node", peers.server().toString(), String.valueOf(port)));
    return start(command, peers.folder(), port, "http://127.0.0.1:" + port + "/badge.svg");
  }

  /** nginx with this file, one worker, no log; empty where there is none and it cannot be had. */
  static Optional<PeerServer> nginx(Path folder, byte[] content, Cores cores) {
    Optional<Path> binary = onPath().or(PeerServer::install);
    return binary.map(
        found -> {
          int port = freePort();
          Path base = folder.toAbsolutePath();
          Folders.create(base.resolve("logs"));
          Folders.write(base.resolve("nginx.conf"), configuration(base, port));
          write(base.resolve("badge.svg"), content);
          List<String> command = new ArrayList<>(cores.forServer());
          command.addAll(
              List.of(
                  found.toString(),
                  "-p",
                  base.toString(),
                  "-c",
                  base.resolve("nginx.conf").toString(),
                  "-e",
                  base.resolve("logs/error.log").toString()));
          return start(command, base, port, "http://127.0.0.1:" + port + "/badge.svg");
        });
  }

  private static String configuration(Path base, int port) {
    // a worker of root's nginx would be somebody who cannot read this folder
    String user = isRoot() ? "user root;\n" : "";
    return user
        + """
        daemon off;
        worker_processes 1;
        pid %1$s/nginx.pid;
        error_log %1$s/logs/error.log;
        events { worker_connections 256; }
        http {
          types { image/svg+xml svg; }
          access_log off;
          sendfile on;
          keepalive_requests 100000000;
          open_file_cache max=16;
          client_body_temp_path %1$s/logs;
          proxy_temp_path %1$s/logs;
          fastcgi_temp_path %1$s/logs;
          uwsgi_temp_path %1$s/logs;
          scgi_temp_path %1$s/logs;
          server {
            listen 127.0.0.1:%2$d;
            root %1$s;
            location / { add_header Cache-Control "public, max-age=60"; }
          }
        }
        """
            .formatted(base, port);
  }

  private static PeerServer start(List<String> command, Path folder, int port, String url) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("peer.log").toFile())
              .start();
      PeerServer peer = new PeerServer(process, url);
      if (!Wait.until(PATIENCE, PACE, () -> listens(port))) {
        peer.close();
        throw new IllegalStateException(command + " did not start: see " + folder);
      }
      return peer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static Optional<Path> install() {
    if (!isRoot()) {
      return Optional.empty();
    }
    try {
      int unused =
          new ProcessBuilder("sh", "-c", "apt-get -q update; apt-get -q install -y nginx-light")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      return onPath();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Path> onPath() {
    return Stream.of((System.getenv("PATH") + ":/usr/sbin").split(":"))
        .map(folder -> Path.of(folder, "nginx"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
