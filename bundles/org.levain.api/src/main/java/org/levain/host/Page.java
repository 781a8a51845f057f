package org.levain.host;

import java.time.Instant;

/**
 * A page of the server with its text.
 *
 * @param name the name in the server
 * @param text the source text in the server's markup
 * @param author who saved it last, as the server shows it
 * @param modified when it was saved last
 */
public record Page(String name, String text, String author, Instant modified) {

  /** The hash that the ledger keeps of the text: see {@link ContentHash}. */
  public String hash() {
    return ContentHash.of(text);
  }
}
