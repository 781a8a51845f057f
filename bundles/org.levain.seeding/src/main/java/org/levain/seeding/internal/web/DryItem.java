package org.levain.seeding.internal.web;

import java.util.List;
import java.util.Optional;

/**
 * An item of a dry run as the page shows it.
 *
 * @param verdict in lower case
 * @param title what people call it
 * @param what what it is, and where it belongs
 * @param part the community it belongs to, or empty
 * @param name its name in the server, where it is not the title
 * @param path the page that is there, below the context path; empty if none is
 * @param note a sentence where one is needed
 * @param lines what differs
 * @param logins logins that are added
 * @param source where it stands in the plan
 * @param settle what a person has to choose; empty where nothing is in question
 */
public record DryItem(
    String verdict,
    String title,
    String what,
    String part,
    String name,
    String path,
    String note,
    List<TextDiff.Line> lines,
    List<String> logins,
    String source,
    Optional<Settle> settle) {

  /**
   * A choice about what is there already.
   *
   * @param name the field's name
   * @param legend the question
   * @param value the safest answer, or the one that the plan gives
   */
  public record Settle(String name, String legend, String value, List<Option> options) {}

  /** An answer. */
  public record Option(String value, String label, String hint) {}
}
