package org.levain.ledger.internal.domain;

import java.util.Optional;
import org.levain.host.ContentHash;
import org.levain.host.Page;
import org.levain.ledger.Intent;

/**
 * What is wanted, of any kind.
 *
 * @param number place in the run, from 1
 * @param wanted the text, or the logins one a line
 * @param author login of the author, or empty
 * @param replaces which text of somebody else's it may take the place of: see {@link
 *     Intent.WritePage}; for a group {@link Intent.WritePage#ANY} where its members have asked for
 *     it themselves
 * @param mergedWith hash of the people's text that it keeps in itself, or empty
 */
public record Item(
    long number,
    Kind kind,
    String name,
    String part,
    String source,
    String author,
    String wanted,
    String hashWanted,
    String replaces,
    String mergedWith) {

  /** The longest name that the ledger keeps. */
  public static final int LONGEST_NAME = 400;

  /** An intent as an item of a run. */
  public static Item of(long number, Intent intent) {
    String part = cut(intent.part());
    String source = cut(intent.source());
    if (intent instanceof Intent.WritePage page) {
      String author = page.author().orElse("");
      String hash = ContentHash.of(page.text());
      return new Item(
          number,
          Kind.PAGE,
          page.name(),
          part,
          source,
          author,
          page.text(),
          hash,
          page.replaces(),
          page.mergedWith());
    }
    if (intent instanceof Intent.Entrust entrust) {
      return new Item(
          number,
          Kind.of(entrust.kind()),
          entrust.name(),
          part,
          source,
          entrust.author().orElse(""),
          entrust.text(),
          ContentHash.of(entrust.text()),
          "",
          "");
    }
    Intent.AddToGroup add = (Intent.AddToGroup) intent;
    String logins = Logins.text(add.logins());
    String hash = ContentHash.of(logins);
    String will = add.ownWill() ? Intent.WritePage.ANY : "";
    return new Item(number, Kind.GROUP, add.name(), part, source, "", logins, hash, will, "");
  }

  /** The author, if one is named. */
  public Optional<String> authorLogin() {
    return author.isEmpty() ? Optional.empty() : Optional.of(author);
  }

  /** Whether it may take the place of this page, which Levain did not write. */
  boolean mayReplace(Page page) {
    return replaces.equals(Intent.WritePage.ANY) || replaces.equals(page.hash());
  }

  /** Whether the members have asked for it themselves. */
  boolean isOwnWill() {
    return kind.equals(Kind.GROUP) && replaces.equals(Intent.WritePage.ANY);
  }

  /** Whether it keeps in itself what people have written. */
  public boolean isMerge() {
    return !mergedWith.isEmpty();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
  }
}
