package org.levain.itests.contract.browser;

import com.microsoft.playwright.CLI;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium, or fetches one: named by {@code -Dlevain.it.browser}, by {@code CHROME_BIN}, on
 * the path, as Debian's package, or Playwright's own.
 */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final int MINUTES_TO_INSTALL = 10;

  private Chromium() {}

  /**
   * The program, or nothing if Playwright's own was fetched. Threads and suites that run at once
   * fetch once.
   */
  static synchronized Optional<Path> find() throws IOException, InterruptedException {
    Path file =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "levain-browser-%s.lock".formatted(System.getProperty("user.name")));
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      return findOrFetch();
    }
  }

  private static Optional<Path> findOrFetch() throws IOException, InterruptedException {
    Optional<Path> installed = named().or(Chromium::onPath);
    if (installed.isPresent()) {
      return installed;
    }
    if (installPackage()) {
      return onPath();
    }
    run(
        Path.of(System.getProperty("java.home"), "bin/java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        CLI.class.getName(),
        "install",
        "chromium");
    return Optional.empty();
  }

  private static Optional<Path> named() {
    return Stream.of(System.getProperty("levain.it.browser"), System.getenv("CHROME_BIN"))
        .filter(name -> name != null && !name.isBlank())
        .map(Path::of)
        .findFirst();
  }

  private static Optional<Path> onPath() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Debian's package, if there is such a thing and this user may install it. */
  private static boolean installPackage() throws IOException, InterruptedException {
    boolean mayInstall =
        "root".equals(System.getProperty("user.name"))
            && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    return mayInstall
        && run("apt-get", "update") == 0
        && run("apt-get", "install", "-y", "--no-install-recommends", "chromium") == 0;
  }

  private static int run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    Process process = builder.start();
    if (!process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }
}
