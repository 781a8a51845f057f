package org.levain.terminal.charter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.charters.language.CharterCheck;
import org.levain.charters.language.CharterPolicy;
import org.levain.charters.language.CharterReader;
import org.levain.charters.language.CharterReader.Reading;
import org.levain.charters.language.Finding;
import org.levain.charters.language.model.Charter;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;
import org.levain.terminal.Session;
import org.levain.terminal.TextFile;

/** Charters of which each inherits from the one before. */
final class CharterFiles {

  private static final int MOST_BYTES = 8_000_000;
  private static final int MOST_FILES = 50;

  private final Session session;
  private final List<Path> paths;

  CharterFiles(Session session, List<String> names) {
    if (names.size() > MOST_FILES) {
      throw Failure.badInput("There are more than " + MOST_FILES + " charters.");
    }
    this.session = session;
    this.paths = names.stream().map(name -> Paths.resolve(session.folder(), name)).toList();
  }

  /** What is wrong with any of them. */
  List<Finding> check() {
    List<Finding> findings = new ArrayList<>();
    Optional<Charter> inherited = Optional.empty();
    Optional<CharterPolicy> above = Optional.empty();
    for (Path path : paths) {
      Reading reading = read(path, inherited);
      findings.addAll(CharterCheck.check(reading, above));
      if (!reading.usable()) {
        return findings;
      }
      inherited = Optional.of(reading.charter());
      above = Optional.of(policy(above, reading.charter()));
    }
    return findings;
  }

  /**
   * The policy of all of them.
   *
   * @throws Failure if one of them cannot answer; it says why, with lines
   */
  CharterPolicy policy() {
    Optional<Charter> inherited = Optional.empty();
    Optional<CharterPolicy> policy = Optional.empty();
    for (Path path : paths) {
      Reading reading = read(path, inherited);
      if (!reading.usable()) {
        List<String> why =
            reading.findings().stream().filter(Finding::fatal).map(CharterFiles::sentence).toList();
        throw new Failure(Outcome.BAD_INPUT, Paths.name(path) + " cannot answer yet:", why);
      }
      reading.findings().forEach(finding -> session.output().note(sentence(finding)));
      inherited = Optional.of(reading.charter());
      policy = Optional.of(policy(policy, reading.charter()));
    }
    return policy.orElseThrow(() -> Failure.badInput("Name a charter and a table of questions."));
  }

  static String sentence(Finding finding) {
    return finding.file() + ", line " + finding.line() + ": " + finding.text() + ".";
  }

  private static CharterPolicy policy(Optional<CharterPolicy> above, Charter charter) {
    return above
        .map(policy -> policy.narrowedBy(charter))
        .orElseGet(() -> CharterPolicy.of(charter));
  }

  private static Reading read(Path path, Optional<Charter> inherited) {
    return CharterReader.read(Paths.name(path), TextFile.read(path, MOST_BYTES), inherited);
  }
}
