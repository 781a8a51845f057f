package org.levain.itests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Libraries for Node that draw badges: installed from npm beside the samples, each measured in a
 * process of its own.
 *
 * @param folder where they are
 */
record NodePeers(Path folder) {

  private static final List<String> PACKAGES =
      List.of("badge-maker@6.0.0", "@resvg/resvg-js@2.6.2", "sharp@0.35.5");

  private static final String SCRIPT =
      """
      const [, , peer, file, seconds] = process.argv;
      const svg = require('fs').readFileSync(file, 'utf8');
      const draw = {
        'badge-maker': () => {
          const { makeBadge } = require('badge-maker');
          return () => makeBadge({ label: 'ambassador', message: '2025' });
        },
        'resvg-js': () => {
          const { Resvg } = require('@resvg/resvg-js');
          return () => new Resvg(svg).render().asPng();
        },
        'sharp': () => {
          const sharp = require('sharp');
          sharp.cache(false);
          return () => sharp(Buffer.from(svg)).png().toBuffer();
        },
      }[peer]();
      const run = async (millis) => {
        const begin = process.hrtime.bigint();
        let count = 0;
        let taken = 0;
        while (taken < millis) {
          await draw();
          count++;
          taken = Number(process.hrtime.bigint() - begin) / 1e6;
        }
        return count / taken * 1000;
      };
      run(500).then(() => run(Number(seconds) * 1000)).then((figure) => console.log(figure));
      """;

  private static final String SERVER =
      """
      const { makeBadge } = require('badge-maker');
      const server = require('http').createServer((request, response) => {
        response.writeHead(200, { 'Content-Type': 'image/svg+xml' });
        response.end(makeBadge({ label: 'ambassador', message: '2025' }));
      });
      server.listen(Number(process.argv[2]), '127.0.0.1');
      """;

  /** Installs what is missing. */
  static NodePeers in(Path folder) {
    if (Stream.of("node", "npm").anyMatch(tool -> !onPath(tool))) {
      throw new IllegalStateException(
          "This row needs node and npm: apt-get install nodejs npm; their peers are " + PACKAGES);
    }
    NodePeers peers = new NodePeers(folder);
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("measure.js"), SCRIPT);
      Files.writeString(folder.resolve("serve.js"), SERVER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (Files.notExists(folder.resolve("node_modules/sharp"))) {
      String unused =
          peers.run(
              Stream.concat(
                      Stream.of("npm", "install", "--no-audit", "--no-fund", "--prefix", "."),
                      PACKAGES.stream())
                  .toList());
    }
    return peers;
  }

  /** A script that answers each request with a badge that badge-maker draws, on a given port. */
  Path server() {
    return folder.resolve("serve.js");
  }

  /** How many a library draws a second. */
  double perSecond(String peer, byte[] svg, int seconds) {
    try {
      Files.write(folder.resolve("badge.svg"), svg);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String output =
        run(List.of("node", "measure.js", peer, "badge.svg", String.valueOf(seconds))).strip();
    try {
      return Double.parseDouble(output);
    } catch (NumberFormatException e) {
      throw new IllegalStateException(peer + " could not be measured: " + output, e);
    }
  }

  private String run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + " failed: " + output);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean onPath(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }
}
