package org.levain.itests.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levain.demo.server.Folders;
import org.levain.itests.server.Account;
import org.levain.itests.server.LivedInWikiServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/** The README's first command, typed in a fresh copy of the sources. */
class FirstCommandIT {

  private static final Path SOURCES = Path.of(System.getProperty("levain.it.root"));
  private static final Path FOLDER = Path.of("target/newcomer").toAbsolutePath();
  private static final Set<String> NOT_SOURCES = Set.of("target", ".git");
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  @Test
  void aWikiWithLevainRunsUntilItIsToldToEnd() throws Exception {
    Path copy = FOLDER.resolve("sources");
    Folders.delete(copy);
    copySources(copy);
    String command = Readme.in(SOURCES).firstCommand();
    try (Shell shell =
        Shell.start("exec " + command, copy, FOLDER.resolve("run.log"), environment())) {
      URI levain = URI.create(shell.await("^Levain is ready: (\\S+)$", PATIENCE));
      String password = shell.await("^Sign in: admin / (\\S+)$", PATIENCE);
      Path home = Path.of(shell.await("^Data folder: (.+)$", PATIENCE));

      Visitor visitor = new Visitor(levain.resolve("../"));
      assertThat(followed(visitor, "levain/").status()).isIn(200, 401);
      new LivedInWikiServer().signIn(visitor, new Account("admin", password));
      assertThat(followed(visitor, "levain/admin").status()).isEqualTo(200);

      assertThat(shell.end()).as("processes that still run").isEmpty();
      assertThat(home.resolve("db")).as("the data survive").isNotEmptyDirectory();
    }
  }

  private static Answer followed(Visitor visitor, String path) {
    Answer answer = visitor.get(path);
    for (int i = 0; i < 5 && answer.status() / 100 == 3; i++) {
      answer = visitor.get(answer.address().resolve(answer.header("Location")).toString());
    }
    return answer;
  }

  /** What this build runs with, so that nothing is fetched a second time. */
  private static Map<String, String> environment() {
    String maven = Path.of(System.getProperty("levain.it.maven"), "bin").toString();
    return Map.of(
        "PATH", maven + File.pathSeparator + System.getenv("PATH"),
        "JAVA_HOME", System.getProperty("java.home"),
        "MAVEN_OPTS", "-Dmaven.repo.local=" + System.getProperty("levain.it.repository"));
  }

  private static void copySources(Path target) throws IOException {
    Files.walkFileTree(
        SOURCES,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (NOT_SOURCES.contains(folder.getFileName().toString())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Folders.create(target.resolve(SOURCES.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, target.resolve(SOURCES.relativize(file).toString()));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
