package org.levain.ledger;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Something that Levain would write into the server, or that a module keeps itself. Texts of pages
 * are in the server's own markup.
 */
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
   * @param replaces content hash of a text of somebody else's whose place it may take, {@link #ANY}
   *     for whatever is there, or empty: none. Undo puts that text back. What Levain wrote and
   *     somebody edited since stays in any case.
   * @param mergedWith content hash of the text that people have written and that this text keeps in
   *     itself, or empty: none. The text is written only onto that very text; if anybody has edited
   *     or deleted it meanwhile, theirs stays. Where people had a part in that text, what is
   *     written so still counts as edited by people: no later intent takes its place, and undo puts
   *     the people's text back.
   */
  record WritePage(
      String name,
      String text,
      Optional<String> author,
      String part,
      String source,
      String replaces,
      String mergedWith)
      implements Intent {

    /** Takes the place of whatever is there. */
    public static final String ANY = "any";

    /** A page that takes the place of nobody's. */
    public WritePage(
        String name, String text, Optional<String> author, String part, String source) {
      this(name, text, author, part, source, "", "");
    }

    /** The same page in the place of what is there. */
    public WritePage replacing(String what) {
      return new WritePage(name, text, author, part, source, what, "");
    }

    /** The same page in the name of this member. */
    public WritePage by(String login) {
      return new WritePage(name, text, Optional.of(login), part, source, replaces, mergedWith);
    }

    /** The same page, onto the text of people with this hash, which it keeps in itself. */
    public WritePage mergedWith(String hash) {
      return new WritePage(name, text, author, part, source, "", hash);
    }
  }

  /**
   * Members who belong to a group; it is created if it is not there. Nobody is ever removed by an
   * intent.
   *
   * @param ownWill whether the members themselves have asked for it: then they are added even if
   *     they left the group, or were taken out of it, after Levain had put them in
   */
  record AddToGroup(
      String name, SortedSet<String> logins, String part, String source, boolean ownWill)
      implements Intent {

    public AddToGroup {
      logins = new TreeSet<>(logins);
    }

    /** Members whom somebody else adds. */
    public AddToGroup(String name, SortedSet<String> logins, String part, String source) {
      this(name, logins, part, source, false);
    }

    /** The same, asked for by the members themselves. */
    public AddToGroup ofOwnWill() {
      return new AddToGroup(name, logins, part, source, true);
    }
  }

  /**
   * Something that another module keeps: see {@link Keeper}.
   *
   * @param kind what the keeper calls it: {@code badge}, {@code award}
   * @param name what it is called; two of one kind and name are the same thing
   * @param text what it is to be, in the keeper's own format
   * @param author login of the member in whose name it is done; empty: nobody's
   */
  record Entrust(
      String kind, String name, String text, Optional<String> author, String part, String source)
      implements Intent {}
}
