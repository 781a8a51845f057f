package org.levain.charters.language;

/**
 * Something that is wrong, or worth a second look, in a charter.
 *
 * @param file the name of the source
 * @param line counted from 1
 * @param kind what kind of finding it is
 * @param text a sentence for the person who writes the charter
 */
public record Finding(String file, int line, Kind kind, String text) {

  /** Whether the charter cannot be used as long as this stands. */
  public boolean fatal() {
    return kind.fatal;
  }

  /** Kinds of findings. */
  public enum Kind {
    /** A line that cannot be read: what was found, what was expected. */
    SYNTAX("syntax", true),
    /** A number that two clauses have, or a clause that is named and does not exist. */
    CLAUSE("clause", true),
    /** Exceptions that lift each other in a circle. */
    LOOP("loop", true),
    /** Too much of something. */
    LIMIT("limit", true),
    /** A word that nobody declared, perhaps a typing error. */
    UNKNOWN_WORD("unknown-word", false),
    /** A rule that another one, with another answer, always outranks. */
    CONTRADICTION("contradiction", false),
    /** A rule that can never apply. */
    DEAD("dead", false),
    /** A rule that never decides, because another one with the same answer always does. */
    SHADOWED("shadowed", false),
    /** Two rules with different answers whose windows overlap in part. */
    OVERLAP("overlap", false),
    /** A question that no clause decides. */
    OPEN("open", false),
    /** A clause that asks approval for ordinary posts. */
    APPROVAL("approval", false),
    /** A community's clause that would widen what the platform permits. */
    WIDENING("widening", false),
    /** A test question that is answered otherwise than expected. */
    TEST("test", false);

    private final String word;
    private final boolean fatal;

    Kind(String word, boolean fatal) {
      this.word = word;
      this.fatal = fatal;
    }

    /** The word that is printed. */
    public String word() {
      return word;
    }
  }
}
