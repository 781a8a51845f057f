package org.levain.web.internal.problem;

import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows a full disk, or a used-up quota, by what the system and the databases say of it. */
final class NoRoom {

  private static final int DEEPEST = 20;
  private static final Pattern SYSTEM =
      Pattern.compile("(?i).*(no space left|quota exceeded|not enough space|disk full).*");

  private NoRoom() {}

  /** Whether one of the causes is a disk without room. */
  static boolean isCauseOf(Throwable failure) {
    return Stream.iterate(failure, t -> t != null, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(NoRoom::is);
  }

  private static boolean is(Throwable t) {
    if (t instanceof SQLException database && isOfTheDisk(database.getSQLState())) {
      return true;
    }
    return (t instanceof IOException || t instanceof SQLException)
        && SYSTEM.matcher(String.valueOf(t.getMessage())).matches();
  }

  /** Derby's states of a page or a log that cannot be written, and PostgreSQL's of a full disk. */
  private static boolean isOfTheDisk(String state) {
    return state != null
        && (state.startsWith("XSDG") || state.startsWith("XSLA") || state.equals("53100"));
  }
}
