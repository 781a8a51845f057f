package org.levain.ledger.internal.domain;

import java.util.SortedSet;

/**
 * An item that is Levain's in the server: it wrote it, and as long as its hash is the written one
 * nobody edited it since.
 *
 * @param by the entry that wrote it last
 * @param hashWanted hash of the text that was wanted then
 * @param hashWritten hash of the text as the server kept it then; {@link #PEOPLES} where people's
 *     words are in it
 * @param added logins that Levain put into the group
 * @param made whether Levain made the group
 */
public record Owned(
    Reference by, String hashWanted, String hashWritten, SortedSet<String> added, boolean made) {

  /** The hash of no text: what people have a part in never counts as untouched. */
  public static final String PEOPLES = "";
}
