package org.levain.demo.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The port that Tomcat took, as it names its connector in its log, in whichever language. */
final class PortInLog {

  private static final Pattern CONNECTOR = Pattern.compile("-127\\.0\\.0\\.1-auto-\\d+-(\\d+)\"");

  private final ChildJvm jvm;

  PortInLog(ChildJvm jvm) {
    this.jvm = jvm;
  }

  int await(Duration patience) {
    return Wait.forAnswer(patience, this::find)
        .orElseThrow(() -> new Refusal("The server took no port: see " + jvm.log() + "."));
  }

  private Optional<Integer> find() {
    if (!jvm.isAlive()) {
      throw new Refusal("The server ended while starting: see " + jvm.log() + ".");
    }
    Matcher matcher = CONNECTOR.matcher(text());
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  private String text() {
    try {
      return new String(Files.readAllBytes(jvm.log()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
