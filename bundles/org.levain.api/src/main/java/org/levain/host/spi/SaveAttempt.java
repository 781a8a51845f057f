package org.levain.host.spi;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.levain.host.ContentHash;
import org.levain.host.Member;
import org.levain.host.SaveAct;

/**
 * Somebody is about to save a page of the server, and may by the server's own rules.
 *
 * @param page the page's name in the server
 * @param entryOf the page that this one is a dated entry of, as the server names such entries
 * @param act what is done
 * @param words what the author wrote, of any length
 * @param textNow the text that the page has now, empty where there is no such page; read when it is
 *     asked for
 * @param author who saves, or null for somebody who has not signed in
 * @param language the author's language
 */
public record SaveAttempt(
    String page,
    Optional<String> entryOf,
    SaveAct act,
    Words words,
    Supplier<Optional<String>> textNow,
    @Nullable Member author,
    Locale language) {

  /**
   * What the author wrote, in the server's own markup.
   *
   * @param text the whole text of the page; for a comment, the comment alone
   * @param before what the server puts between the page and a comment; else empty
   * @param after what the server puts behind a comment, as a signature; else empty
   */
  public record Words(String text, String before, String after) {

    /** The whole text of a page. */
    public static Words page(String text) {
      return new Words(text, "", "");
    }
  }

  /**
   * {@link org.levain.host.Page#hash()} of the page as it is now, empty where there is none: what
   * {@link org.levain.host.Pages#save} takes as expected.
   */
  public String baseHash() {
    return textNow.get().map(ContentHash::of).orElse("");
  }
}
