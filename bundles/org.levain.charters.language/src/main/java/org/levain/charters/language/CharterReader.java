package org.levain.charters.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.levain.charters.language.internal.check.Structure;
import org.levain.charters.language.internal.read.Assembly;
import org.levain.charters.language.model.Charter;

/**
 * Reads the source of a charter. Any text can be read, however long or strange: what cannot be
 * understood is a finding with its line.
 */
public final class CharterReader {

  private CharterReader() {}

  /** Reads a charter that inherits nothing. */
  public static Reading read(String file, String source) {
    return read(file, source, Optional.empty());
  }

  /**
   * Reads a charter.
   *
   * @param file the name that findings carry
   * @param source Markdown with rules
   * @param inherited the charter whose attributes and settings it goes on with
   */
  public static Reading read(String file, String source, Optional<Charter> inherited) {
    if (source.length() > Limits.CHARTER) {
      Finding tooLong =
          new Finding(
              file,
              1,
              Finding.Kind.LIMIT,
              "found " + source.length() + " characters, expected at most " + Limits.CHARTER);
      return new Reading(new Assembly(file, "", inherited).charter(), List.of(tooLong));
    }
    Assembly assembly = new Assembly(file, source, inherited);
    Charter charter = assembly.charter();
    List<Finding> findings = new ArrayList<>(assembly.findings());
    findings.addAll(Structure.check(charter, inherited));
    findings.sort(Comparator.comparingInt(Finding::line));
    return new Reading(charter, findings);
  }

  /**
   * What came of reading.
   *
   * @param charter what could be understood
   * @param findings what could not, in the order of the lines
   */
  public record Reading(Charter charter, List<Finding> findings) {

    /** A reading keeps its own copy of the findings. */
    public Reading {
      findings = List.copyOf(findings);
    }

    /** Whether everything could be understood, so that the charter may answer. */
    public boolean usable() {
      return findings.stream().noneMatch(Finding::fatal);
    }
  }
}
