package org.levain.charters.internal.document;

import java.util.List;
import java.util.Optional;
import org.levain.charters.language.model.Charter;

/**
 * A charter as people read it: chapters, clauses with their numbers, and in the margin what each
 * means. All HTML in it is escaped.
 *
 * @param title its first heading
 * @param sections chapters in the order of the text
 * @param declared the lines in brackets outside of clauses, escaped
 * @param clauses how many there are
 * @param minutes how long reading takes
 */
public record CharterDocument(
    String title, List<Section> sections, List<String> declared, int clauses, int minutes) {

  /**
   * A chapter.
   *
   * @param heading HTML; empty for what stands before the first
   * @param html what stands before its clauses
   * @param clauses its clauses
   */
  public record Section(String heading, String html, List<Numbered> clauses) {}

  /**
   * A clause.
   *
   * @param number as it is written
   * @param anchor its place on the page
   * @param html its words
   * @param notes what its rules mean, each once
   * @param rules its rules as they are written, escaped
   * @param alternative what can be done instead; empty where it does not say
   * @param change {@code new} or {@code changed} since the edition before; or empty
   */
  public record Numbered(
      String number,
      String anchor,
      String html,
      List<Note> notes,
      List<String> rules,
      String alternative,
      String change) {}

  /** The place of a clause on its page. */
  public static String anchor(String number) {
    return "clause-" + number.replaceAll("[^A-Za-z0-9.-]", "-");
  }

  /**
   * Draws it.
   *
   * @param before the edition before, to say what is new
   */
  public static CharterDocument of(Charter charter, Optional<Charter> before) {
    return new Drawing(charter, before).draw();
  }
}
