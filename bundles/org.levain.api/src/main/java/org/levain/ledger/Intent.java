package org.levain.ledger;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Something that Levain would write into the server. Texts are in the server's own markup. */
public sealed interface Intent {

  /** The item's name in the server. */
  String name();

  /** What the item belongs to, for people: a community's name, or empty. */
  String part();

  /** Where it was asked for: {@code plan.yaml:41}, or empty. */
  String source();

  /**
   * A page, or a dated entry (its name made by {@link org.levain.host.Pages#postName}).
   *
   * @param author login of the member whose name stands as author; empty: Levain
   */
  record WritePage(String name, String text, Optional<String> author, String part, String source)
      implements Intent {}

  /**
   * Members who belong to a group; it is created if it is not there. Nobody is ever removed by an
   * intent.
   */
  record AddToGroup(String name, SortedSet<String> logins, String part, String source)
      implements Intent {

    public AddToGroup {
      logins = new TreeSet<>(logins);
    }
  }
}
